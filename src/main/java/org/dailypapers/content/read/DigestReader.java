package org.dailypapers.content.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.content.DayHeading;
import org.dailypapers.content.Markup;
import org.dailypapers.content.PaperHeading;
import org.dailypapers.content.Text;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText.PaperText;

/**
 * Reads a digest line by line, in any mix of dialects. A pure function: every line that is not blank ends up in a field or in a
 * diagnostic, and no input makes it throw. A file that is not a digest is refused as a whole.
 */
public final class DigestReader {

    /**
     * The version of this reader. Increase it whenever a change makes the reader find other papers, contents or line numbers in a
     * source. Sources read by an earlier version can then be read again.
     */
    public static final int VERSION = 2;

    /** The maximum number of lines of a digest. */
    public static final int MOST_LINES = SourceText.MOST_LINES;
    /** The maximum number of papers of a digest. */
    public static final int MOST_PAPERS = 2000;
    /** The maximum number of diagnostics of a digest, not counting those about unusual spelling. */
    public static final int MOST_DIAGNOSTICS = 2000;

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<PaperText> papers = new ArrayList<>();
    private final Map<String, Integer> linesByPaper = new HashMap<>();
    private final LocalDate fileDate;
    private final LocalDate latest;
    private LocalDate date;
    private int dateLine;
    private EntryReader entry;
    private Diagnostic leftOut;

    private DigestReader(LocalDate fileDate, LocalDate latest) {
        this.fileDate = fileDate;
        this.latest = latest;
    }

    /**
     * @param bytes the file, UTF-8, with or without byte order mark
     * @param fileDate the date in the file's name, which takes precedence over that in the heading; null if there is none
     * @return the papers and diagnostics; without a date if the file is not a digest
     */
    public static DigestText read(byte[] bytes, LocalDate fileDate) {
        return read(bytes, fileDate, LocalDate.MAX);
    }

    /**
     * @param bytes the file, UTF-8, with or without byte order mark
     * @param fileDate the date in the file's name, which takes precedence over that in the heading; null if there is none
     * @param latest the latest date that does not cause a diagnostic
     * @return the papers and diagnostics; without a date if the file is not a digest
     */
    public static DigestText read(byte[] bytes, LocalDate fileDate, LocalDate latest) {
        SourceText text = SourceText.of(bytes);
        DigestReader reader = new DigestReader(fileDate, latest);
        reader.diagnostics.addAll(text.diagnostics());
        return text.more() ? tooMuch(Code.TOO_MANY_LINES, MOST_LINES, text.lines()) : reader.read(text.lines());
    }

    private DigestText read(List<String> lines) {
        Outline outline = Outline.of(lines);
        for (int at = 0; at < lines.size() && papers.size() <= MOST_PAPERS && !diagnostics.areTooMany(); at++) {
            Optional<Outline.Start> start = outline.start(at);
            if (start.isPresent()) {
                close();
                begin(start.get(), lines.get(at), at + 1);
                at += start.get().lines() - 1;
            } else if (!Text.isBlank(lines.get(at))) {
                line(lines, at, outline);
            } else if (entry != null) {
                entry.blank(lines.get(at));
            }
        }
        close();
        return result(lines);
    }

    private void line(List<String> lines, int at, Outline outline) {
        String line = lines.get(at);
        if (entry == null) {
            leftOut = leftOut == null ? Diagnostic.at(at + 1, Code.TEXT_BEFORE_PAPER, line) : leftOut.until(at + 1);
            return;
        }
        if (outline.isUnclosedFence(at)) {
            diagnostics.add(Diagnostic.at(at + 1, Code.UNCLOSED_FENCE, line));
        }
        if (outline.isDoubtfulText(at) && !Markup.isHeading(line)) {
            diagnostics.add(Diagnostic.at(at + 1, Code.NOT_A_PAPER, line));
        }
        entry.line(line, lines.subList(at + 1, lines.size()), outline.isCode(at), at + 1);
    }

    private void begin(Outline.Start start, String line, int number) {
        if (start.paper() != null) {
            open(start.paper(), line, number);
        } else if (start.day() != null) {
            date(start.day(), number);
            tellNear(line, DayHeading.write(start.day()), Markup.date(line).isPresent(), number, number);
        } else {
            leftOut = leftOut(start.named(), line, number).until(number + start.lines() - 1);
        }
    }

    private static Diagnostic leftOut(String named, String line, int number) {
        if (named != null) {
            return Diagnostic.at(number, Code.UNCLEAR_PAPER, line, named);
        }
        if (DayHeading.isImpossible(line)) {
            return Diagnostic.at(number, Code.IMPOSSIBLE_DATE, line);
        }
        String address = PaperHeading.address(line);
        return address.equals(line) ? Diagnostic.at(number, Code.NOT_A_PAPER_LEFT_OUT, line) : Diagnostic.at(number, Code.UNREADABLE_LINK, address);
    }

    private void open(PaperHeading paper, String line, int number) {
        int last = number + paper.lines() - 1;
        Integer earlier = linesByPaper.putIfAbsent(paper.arxivId(), number);
        if (earlier != null) {
            leftOut = Diagnostic.at(number, Code.DUPLICATE_PAPER, paper.arxivId(), earlier.toString()).until(last);
            return;
        }
        tellNear(line, PaperHeading.write(paper.arxivId(), paper.title()), paper.usual(), number, last);
        entry = new EntryReader(paper, number, diagnostics);
    }

    private void tellNear(String line, String read, boolean usual, int number, int last) {
        if (!usual) {
            diagnostics.add(Diagnostic.at(number, Code.NEAR_SPELLING, line, read).until(last));
        }
    }

    private void date(LocalDate found, int number) {
        if (date == null) {
            date = found;
            dateLine = number;
        } else {
            Code code = date.equals(found) ? Code.REPEATED_DATE : Code.OTHER_DATE;
            diagnostics.add(Diagnostic.at(number, code, found.toString(), date.toString()));
        }
    }

    private void close() {
        if (entry != null) {
            papers.add(entry.finish());
            entry = null;
        }
        if (leftOut != null) {
            diagnostics.add(leftOut);
            leftOut = null;
        }
    }

    private DigestText result(List<String> lines) {
        if (papers.size() > MOST_PAPERS) {
            return tooMuch(Code.TOO_MANY_PAPERS, MOST_PAPERS, lines);
        }
        if (diagnostics.areTooMany()) {
            return tooMuch(Code.TOO_MANY_DIAGNOSTICS, MOST_DIAGNOSTICS, lines);
        }
        if (date == null && papers.isEmpty()) {
            return noDigest(lines.stream().allMatch(Text::isBlank) ? Code.EMPTY_FILE : Code.NOT_A_DIGEST, lines);
        }
        if (date == null && fileDate == null) {
            List<Diagnostic> why = new ArrayList<>(noDigest(Code.NOT_A_DIGEST, lines).diagnostics());
            diagnostics.inOrder().stream().filter(one -> one.code() == Code.IMPOSSIBLE_DATE).forEach(why::add);
            return new DigestText(null, List.of(), why);
        }
        if (date == null) {
            diagnostics.add(Diagnostic.at(1, Code.NO_DATE, fileDate.toString()));
        } else if (fileDate != null && !fileDate.equals(date)) {
            diagnostics.add(Diagnostic.at(dateLine, Code.DATE_MISMATCH, fileDate.toString(), date.toString()));
        }
        if (papers.isEmpty()) {
            diagnostics.add(Diagnostic.at(dateLine, Code.NO_PAPERS));
        }
        LocalDate day = fileDate == null ? date : fileDate;
        if (day.isAfter(latest)) {
            diagnostics.add(Diagnostic.at(Math.max(1, dateLine), Code.FUTURE_DATE, day.toString()));
        }
        return new DigestText(day, papers, diagnostics.inOrder());
    }

    private static DigestText tooMuch(Code code, int most, List<String> lines) {
        return noDigest(code, lines, String.format(Locale.ROOT, "%,d", most));
    }

    private static DigestText noDigest(Code code, List<String> lines, String... arguments) {
        Diagnostic all = Diagnostic.at(1, code, arguments).until(lines.size());
        return new DigestText(null, List.of(), List.of(all));
    }
}
