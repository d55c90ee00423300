package org.dailypapers.content.html;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line of at least three equals signs or dashes, which is a rule like a line of hyphens. */
final class RuleLine extends AbstractBlockParser {

    private static final Pattern RULE = Pattern.compile("(?:={3,}|[\\u2500\\u2501]{3,}|[\\u2013-\\u2015]{3,})[ \t]*");

    private final ThematicBreak rule = new ThematicBreak();

    @Override
    public Block getBlock() {
        return rule;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** Recognizes them. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            boolean rule = state.getIndent() <= Indented.FEW && RULE.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).matches();
            return rule ? BlockStart.of(new RuleLine()).atIndex(line.length()) : BlockStart.none();
        }
    }
}
