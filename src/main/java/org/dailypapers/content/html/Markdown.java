package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.dailypapers.content.text.Tex;

/**
 * The Markdown of this project: CommonMark without the rules that drop words from running text, with tables, strikethrough and
 * TeX. {@code docs/markdown.md} describes the differences and the reasons.
 */
public final class Markdown {

    /** The maximum length of a text, in {@code char}s, whose Markdown is rendered. */
    public static final int LONGEST = 128 * 1024;

    /** The maximum nesting of quotations and lists, and of links and emphasis; deeper marks are plain text. */
    private static final int DEEPEST = 100;
    /** The block types, in the order in which they are tried: a line of asterisks with spaces between them is a rule, not a list. */
    private static final Set<Class<? extends Block>> BLOCKS = Collections.unmodifiableSet(new LinkedHashSet<>(
            List.of(BlockQuote.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class)));
    private static final Parser PARSER = parser(UnaryOperator.identity());

    private Markdown() {
    }

    /** @return a parser of text with {@link Hints} */
    static Parser parser(UnaryOperator<Parser.Builder> more) {
        return more.apply(Parser.builder()).maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST)
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new Table.Factory()).customBlockParserFactory(new Indented.Factory())
                .customBlockParserFactory(new HeadingLine.Factory()).customBlockParserFactory(new RuleLine.Factory())
                .customInlineContentParserFactory(new Tex.Factory()).customInlineContentParserFactory(new StandingText.Factory())
                .customDelimiterProcessor(new Struck.Processor()).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    }

    /**
     * @param hinted Markdown with {@link Hints}
     * @return the parsed document, without what is added only for readers, such as links for bare addresses
     */
    static Node parse(String hinted) {
        return parse(PARSER, hinted);
    }

    static Node parse(Parser parser, String hinted) {
        Node root = parser.parse(hinted);
        root.accept(new AsWritten(hinted));
        return root;
    }

    /** @return the indexes of fences that are not closed before the end of their quotation, list item or text */
    static List<Integer> openFences(String hinted) {
        List<Integer> open = new ArrayList<>();
        PARSER.parse(hinted).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                if (code.getClosingFenceLength() == null) {
                    open.add(hinted.indexOf(code.getFenceCharacter(), code.getSourceSpans().get(0).getInputIndex()));
                }
            }
        });
        return open;
    }
}
