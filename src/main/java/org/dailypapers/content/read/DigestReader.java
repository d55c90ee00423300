package org.dailypapers.content.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dailypapers.content.ArxivId;
import org.dailypapers.content.Markup;
import org.dailypapers.content.Text;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText.PaperText;

/**
 * Reads a digest, line by line, whatever mix of dialects it is written in. A pure function: every non-blank line ends in
 * a field or in a diagnostic, and no text makes it throw. What is far from any digest is refused as a whole.
 */
public final class DigestReader {

    /** So many lines may stand in a digest. */
    public static final int MOST_LINES = SourceText.MOST_LINES;
    /** So many papers may stand in a digest. */
    public static final int MOST_PAPERS = 2000;
    /** So many diagnostics may be told of a digest. */
    public static final int MOST_DIAGNOSTICS = 2000;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
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
     * @param fileDate the day that the file's name says, which counts before that of the heading; null if it says none
     * @return what stands in it
     */
    public static DigestText read(byte[] bytes, LocalDate fileDate) {
        return read(bytes, fileDate, LocalDate.MAX);
    }

    /**
     * @param bytes the file, UTF-8, with or without byte order mark
     * @param fileDate the day that the file's name says, which counts before that of the heading; null if it says none
     * @param latest the latest day that a digest can be of without a word
     * @return what stands in it
     */
    public static DigestText read(byte[] bytes, LocalDate fileDate, LocalDate latest) {
        SourceText text = SourceText.of(bytes);
        DigestReader reader = new DigestReader(fileDate, latest);
        reader.diagnostics.addAll(text.diagnostics());
        return text.more() ? tooMuch(Code.TOO_MANY_LINES, MOST_LINES, text.lines()) : reader.read(text.lines());
    }

    private DigestText read(List<String> lines) {
        int number = 0;
        for (String line : lines) {
            if (papers.size() > MOST_PAPERS || diagnostics.size() > MOST_DIAGNOSTICS) {
                break;
            }
            number++;
            if (!Text.isBlank(line)) {
                line(line, number);
            } else if (entry != null) {
                entry.blank(line);
            }
        }
        closeEntry();
        closeLeftOut();
        return result(lines);
    }

    private void line(String line, int number) {
        if (Markup.endsText(line) || entry == null && Markup.isHeading(line)) {
            closeEntry();
            closeLeftOut();
            heading(line, number);
        } else if (entry != null) {
            entry.line(line, number);
        } else if (leftOut != null) {
            leftOut = leftOut.until(number);
        } else {
            leftOut = Diagnostic.at(number, Code.TEXT_BEFORE_PAPER, line);
        }
    }

    private void heading(String line, int number) {
        Matcher paper = Markup.PAPER.matcher(line);
        Optional<LocalDate> day = Markup.date(line);
        if (paper.matches()) {
            ArxivId.ofAddress(paper.group(2)).ifPresentOrElse(id -> open(id, paper.group(1), number),
                    () -> leftOut = Diagnostic.at(number, Code.UNREADABLE_LINK, paper.group(2)));
        } else if (day.isPresent()) {
            date(day.get(), number);
        } else {
            leftOut = Diagnostic.at(number, line.contains("](") ? Code.UNREADABLE_LINK : Code.NOT_A_PAPER_LEFT_OUT, line);
        }
    }

    private void open(String arxivId, String title, int number) {
        Integer earlier = linesByPaper.putIfAbsent(arxivId, number);
        if (earlier == null) {
            entry = new EntryReader(arxivId, title, number, diagnostics);
        } else {
            leftOut = Diagnostic.at(number, Code.DUPLICATE_PAPER, arxivId, earlier.toString());
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

    private void closeEntry() {
        if (entry != null) {
            papers.add(entry.finish());
            entry = null;
        }
    }

    private void closeLeftOut() {
        if (leftOut != null) {
            diagnostics.add(leftOut);
            leftOut = null;
        }
    }

    private DigestText result(List<String> lines) {
        if (papers.size() > MOST_PAPERS) {
            return tooMuch(Code.TOO_MANY_PAPERS, MOST_PAPERS, lines);
        }
        if (diagnostics.size() > MOST_DIAGNOSTICS) {
            return tooMuch(Code.TOO_MANY_DIAGNOSTICS, MOST_DIAGNOSTICS, lines);
        }
        if (date == null && papers.isEmpty()) {
            return noDigest(lines.stream().allMatch(Text::isBlank) ? Code.EMPTY_FILE : Code.NOT_A_DIGEST, lines);
        }
        if (date == null && fileDate == null) {
            return noDigest(Code.NOT_A_DIGEST, lines);
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
        diagnostics.sort(Comparator.comparingInt(Diagnostic::line));
        return new DigestText(day, papers, diagnostics);
    }

    private static DigestText tooMuch(Code code, int most, List<String> lines) {
        return noDigest(code, lines, String.format(Locale.ROOT, "%,d", most));
    }

    private static DigestText noDigest(Code code, List<String> lines, String... arguments) {
        Diagnostic all = Diagnostic.at(1, code, arguments).until(lines.size());
        return new DigestText(null, List.of(), List.of(all));
    }
}
