package org.dailypapers.content.html;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lines that are indented by at least four spaces. In CommonMark they are code. In a summary they belong to a list item whose
 * heading was removed, so they are parsed as if they were not indented.
 */
final class Indented extends CustomBlock {

    /** The maximum number of spaces that do not count as indentation. */
    static final int FEW = 3;
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|1[.)])[ \t]+\\S.*");

    private static final class Lines extends AbstractBlockParser {
        private final Indented block = new Indented();
        private final int indent;

        Lines(int indent) {
            this.indent = indent;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
                    : state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
        }
    }

    /** Recognizes them. In a paragraph, such lines continue it unless they begin with a list item. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            if (state.getIndent() <= FEW || state.isBlank() || state.getActiveBlockParser().getBlock() instanceof Paragraph
                    && !ITEM.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).matches()) {
                return BlockStart.none();
            }
            return BlockStart.of(new Lines(state.getIndent())).atColumn(state.getColumn() + state.getIndent());
        }
    }
}
