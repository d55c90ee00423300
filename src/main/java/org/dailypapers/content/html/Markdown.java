package org.dailypapers.content.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.dailypapers.content.text.Tex;

/**
 * What all parsers of Markdown have in common: TeX, places in the source, and bounds that depend on the text alone, so that the
 * same text always becomes the same.
 */
public final class Markdown {

    /** Most characters of a text whose Markdown is made HTML. */
    public static final int LONGEST = 128 * 1024;

    /**
     * Most characters that addresses and titles of links may have together. A definition can be referred to many times, which
     * would make HTML of the square of the text's length; cmark has
     * <a href="https://github.com/commonmark/cmark/blob/0.31.1/src/references.c">such a bound</a>, too.
     */
    static final int LONGEST_TARGETS = 4 * LONGEST;

    /** So many quotations and lists may stand in each other; what is deeper is text. Links and emphasis may nest as deep. */
    private static final int DEEPEST = 100;

    private Markdown() {
    }

    /** @return a parser to be completed */
    static Parser.Builder parser() {
        return Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST)
                .customInlineContentParserFactory(new Tex.Factory()).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    /** @return whether the addresses and titles of links are not longer than {@link #LONGEST_TARGETS} */
    static boolean isBounded(Node root) {
        Targets targets = new Targets();
        root.accept(targets);
        return targets.length <= LONGEST_TARGETS;
    }

    /** Adds the lengths of addresses and titles up. */
    private static final class Targets extends AbstractVisitor {
        private long length;

        @Override
        public void visit(Link link) {
            add(link.getDestination(), link.getTitle());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            add(image.getDestination(), image.getTitle());
            visitChildren(image);
        }

        private void add(String address, String title) {
            length += address.length() + (title == null ? 0 : title.length());
        }
    }
}
