package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A table in GitHub's syntax. It ends before a line without a {@code |}. Cells beyond the columns of the heading are kept. A
 * table with more than {@value #MOST_CELLS} cells, including missing ones, is shown as lines of text.
 */
final class Table extends CustomBlock {

    /**
     * The maximum number of cells. Without a limit, many short rows below a wide heading would create a number of cells that is
     * quadratic in the length of the text.
     */
    static final int MOST_CELLS = 500;

    private static final Pattern DELIMITERS = Pattern.compile("[ \t]*+(?:\\|[ \t]*+)?+:?+-++:?+[ \t]*+(?:\\|[ \t]*+:?+-++:?+[ \t]*+){0," + MOST_CELLS + "}+\\|?+[ \t]*+");

    private static final String SPACE = " \t";

    private boolean lines;

    /** @return whether it is shown as lines of text */
    boolean isLines() {
        return lines;
    }

    /** A row of a table; the first row is its heading. */
    static final class Row extends CustomBlock {
    }

    /** A cell of a row. */
    static final class Cell extends CustomBlock {
        private final String side;

        Cell(String side) {
            this.side = side;
        }

        /** @return the alignment of the text: {@code center}, {@code right}, or empty for the default */
        String side() {
            return side;
        }
    }

    private static final class Lines extends AbstractBlockParser {
        private final Table table = new Table();
        private final List<SourceLine> all = new ArrayList<>();

        Lines(SourceLine heading) {
            all.add(heading);
        }

        @Override
        public Block getBlock() {
            return table;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            String line = state.getLine().getContent().toString().substring(state.getNextNonSpaceIndex());
            return line.indexOf('|') < 0 || line.isBlank() || state.getIndent() > Indented.FEW ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            all.add(line);
        }

        @Override
        public void parseInlines(InlineParser inlines) {
            List<List<SourceLine>> rows = all.stream().map(Table::cells).toList();
            int columns = rows.stream().mapToInt(List::size).max().getAsInt();
            table.lines = (long) columns * (rows.size() - 1) > MOST_CELLS;
            if (table.lines) {
                inlines.parse(SourceLines.of(all), table);
                return;
            }
            List<SourceLine> delimiters = rows.get(1);
            for (List<SourceLine> row : rows) {
                if (row != delimiters) {
                    table.appendChild(row(row, delimiters, columns, inlines));
                }
            }
        }

        private static Row row(List<SourceLine> cells, List<SourceLine> delimiters, int columns, InlineParser inlines) {
            Row row = new Row();
            for (int i = 0; i < columns; i++) {
                Cell cell = new Cell(i < delimiters.size() ? side(delimiters.get(i).getContent().toString()) : "");
                row.appendChild(cell);
                if (i < cells.size()) {
                    inlines.parse(SourceLines.of(cells.get(i)), cell);
                }
            }
            return row;
        }

        private static String side(String delimiter) {
            return !delimiter.endsWith(":") ? "" : delimiter.startsWith(":") ? "center" : "right";
        }
    }

    private static List<SourceLine> cells(SourceLine line) {
        String words = line.getContent().toString();
        int end = before(words, 0, words.length());
        int from = after(words, 0, end);
        from += words.startsWith("|", from) ? 1 : 0;
        List<SourceLine> cells = new ArrayList<>();
        for (int at = from; at < end; at++) {
            if (words.charAt(at) == '\\') {
                at++;
            } else if (words.charAt(at) == '|') {
                cells.add(stripped(line, words, from, at));
                from = at + 1;
            }
        }
        if (from < end || cells.isEmpty()) {
            cells.add(stripped(line, words, from, Math.max(from, end)));
        }
        return cells;
    }

    private static SourceLine stripped(SourceLine line, String words, int from, int to) {
        int start = after(words, from, to);
        return line.substring(start, before(words, start, to));
    }

    private static int after(String words, int from, int to) {
        int at = from;
        while (at < to && SPACE.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int before(String words, int from, int to) {
        int at = to;
        while (at > from && SPACE.indexOf(words.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** Recognizes them: a line with a {@code |} as heading, and below it a line of dashes with the same number of cells. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine().substring(state.getNextNonSpaceIndex(), state.getLine().getContent().length());
            if (state.getIndent() > Indented.FEW || line.getContent().toString().indexOf('|') < 0 || !DELIMITERS.matcher(line.getContent()).matches()) {
                return BlockStart.none();
            }
            List<SourceLine> before = matched.getParagraphLines().getLines();
            if (before.isEmpty() || cells(before.get(before.size() - 1)).size() != cells(line).size()
                    || before.get(before.size() - 1).getContent().toString().indexOf('|') < 0) {
                return BlockStart.none();
            }
            return BlockStart.of(new Lines(before.get(before.size() - 1))).atIndex(state.getNextNonSpaceIndex()).replaceParagraphLines(1);
        }
    }
}
