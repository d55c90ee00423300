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
 * What Markdown is to this project: CommonMark without the rules that take words away from running text, with tables, struck text and TeX. {@code docs/markdown.md} says
 * where it differs and why.
 */
public final class Markdown {

    /** Most characters of a text whose Markdown is made HTML. */
    public static final int LONGEST = 128 * 1024;

    /** So many quotations and lists may stand in each other; what is deeper is text. Links and emphasis may nest as deep. */
    private static final int DEEPEST = 100;
    /** In the order in which they are tried: a line of asterisks with spaces between is a rule, and no list. */
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
     * @return its structure, without what is added to text for readers only, such as links of bare addresses
     */
    static Node parse(String hinted) {
        return parse(PARSER, hinted);
    }

    static Node parse(Parser parser, String hinted) {
        Node root = parser.parse(hinted);
        root.accept(new AsWritten(hinted));
        return root;
    }

    /** @return where the fences stand in a text that do not close before their quotation, item or text ends */
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
