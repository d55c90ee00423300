package org.dailypapers.content.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A heading that begins with number signs. Underlined headings are not supported. */
final class HeadingLine extends AbstractBlockParser {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \t]++|$)");

    private final Heading heading = new Heading();
    private final SourceLine words;

    private HeadingLine(int level, SourceLine words) {
        heading.setLevel(level);
        this.words = words;
    }

    @Override
    public Block getBlock() {
        return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(words), heading);
    }

    /** Recognizes them. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine().substring(state.getNextNonSpaceIndex(), state.getLine().getContent().length());
            Matcher begin = HEADING.matcher(line.getContent());
            if (state.getIndent() > Indented.FEW || !begin.lookingAt()) {
                return BlockStart.none();
            }
            String words = line.getContent().toString().substring(begin.end()).stripTrailing();
            int to = words.length();
            while (to > 0 && words.charAt(to - 1) == '#') {
                to--;
            }
            boolean closed = to == 0 || Character.isWhitespace(words.charAt(to - 1));
            int length = closed ? words.substring(0, to).stripTrailing().length() : words.length();
            return BlockStart.of(new HeadingLine(begin.end(1), line.substring(begin.end(), begin.end() + length)))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
