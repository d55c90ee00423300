package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dailypapers.content.Markup;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.PaperHeading;
import org.dailypapers.content.Section;
import org.dailypapers.content.TypedContent;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText.PaperText;

/** Reads the lines of one entry: first its {@linkplain EntryFields fields}, then, from the first other line on, its text. */
final class EntryReader {

    /** Line ends of Unicode that end no line of a digest. */
    private static final Pattern SEPARATOR = Pattern.compile("[\u2028\u2029]");

    private final String arxivId;
    private final String title;
    private final int firstLine;
    private final Diagnostics diagnostics;
    private final List<Section> sections = new ArrayList<>();
    private final EntryFields fields;
    private int lastLine;
    private String heading;
    /** The style of the current section's heading; null if there is none yet. */
    private NearSection.Style style;
    private StringBuilder body;
    private Markup.Context place = Markup.Context.FIRST;
    private int length;
    private int firstTooMuch;

    EntryReader(PaperHeading paper, int line, Diagnostics diagnostics) {
        String title = paper.title();
        this.arxivId = paper.arxivId();
        this.title = title.length() > TypedContent.LONGEST_NAME ? "" : title;
        this.firstLine = line;
        this.lastLine = line + paper.lines() - 1;
        this.diagnostics = diagnostics;
        this.fields = new EntryFields(diagnostics);
        if (title.length() > TypedContent.LONGEST_NAME) {
            diagnostics.add(Diagnostic.at(line, Code.TITLE_TOO_LONG, title));
        } else if (title.isBlank()) {
            diagnostics.add(Diagnostic.at(line, Code.NO_TITLE, arxivId));
        }
    }

    /** Reads a blank line. */
    void blank(String line) {
        if (body != null && firstTooMuch == 0) {
            length += line.length() + 1;
            body.append('\n').append(line);
        }
    }

    /**
     * Reads a line that is not blank and does not end the entry.
     *
     * @param line the line
     * @param below the lines below it
     * @param code whether it is in a code block, and therefore text
     * @param number its number, from 1
     */
    void line(String line, List<String> below, boolean code, int number) {
        lastLine = number;
        if (!code) {
            tellSeparated(line, number);
        }
        Optional<Markup.Section> exact = code ? Optional.empty() : Markup.section(line);
        if (firstTooMuch > 0 || !code && isField(line, exact.isPresent(), number)) {
            return;
        }
        Optional<NearSection> near = code || exact.isPresent() ? Optional.empty() : NearSection.of(line).filter(this::isMissed);
        Optional<Markup.Section> opened = exact.or(() -> near.filter(found -> found.opensIn(style)).map(NearSection::section));
        if (isTooMuch(line, opened.isPresent())) {
            firstTooMuch = number;
        } else if (opened.isPresent()) {
            open(opened.get(), number);
            style = near.map(NearSection::style).orElse(NearSection.Style.USUAL);
            near.ifPresent(found -> diagnostics.add(Diagnostic.at(number, Code.NEAR_SPELLING, line, "- ***" + heading + "***:")));
        } else {
            if (!code) {
                tell(line, near.isPresent(), number);
            }
            body = body == null ? new StringBuilder() : body.append('\n');
            text(line, below);
        }
    }

    /** Reports what is within a line, behind a line separator, and would have a meaning of its own at the beginning of a line. */
    private void tellSeparated(String line, int number) {
        SEPARATOR.splitAsStream(line).skip(1).filter(Markup::isStructure).limit(1)
                .forEach(part -> diagnostics.add(Diagnostic.at(number, Code.LINE_SEPARATOR, part)));
    }

    /** Reports that a line of text looks like something else. */
    private void tell(String line, boolean section, int number) {
        if (section) {
            diagnostics.add(Diagnostic.at(number, Code.SECTION_AS_TEXT, line));
        } else if (Markup.isHeading(line)) {
            diagnostics.add(Diagnostic.at(number, Code.NOT_A_PAPER, line));
        }
        if (fields.isMissed(line) || Markup.isVoteOrAuthors(line) || place != Markup.Context.BODY && fields.isPerhapsMissed(line)) {
            diagnostics.add(Diagnostic.at(number, Code.FIELD_AS_TEXT, line));
        }
    }

    /** Returns whether the entry does not have that section yet. */
    private boolean isMissed(NearSection near) {
        String name = near.section().heading();
        return !name.equals(heading) && sections.stream().noneMatch(section -> name.equals(section.heading()));
    }

    private boolean isField(String line, boolean section, int number) {
        if (section) {
            return place != Markup.Context.BODY && fields.likeSection(line, number);
        }
        return place == Markup.Context.FIRST ? fields.any(line, number) : place == Markup.Context.PRELUDE && fields.late(line, number);
    }

    /** Returns whether the summary would become too long to be stored with this line. */
    private boolean isTooMuch(String line, boolean opens) {
        int begun = sections.size() + (body == null ? 0 : 1);
        return length + line.length() > TypedContent.LONGEST_SUMMARY || opens && begun == TypedContent.MOST_SECTIONS;
    }

    private void open(Markup.Section section, int number) {
        closeSection();
        length += section.heading().length() + section.rest().length();
        heading = section.heading();
        body = new StringBuilder(section.rest());
        place = Markup.Context.BODY;
        if (!NearSection.USUAL_HEADINGS.contains(heading)) {
            diagnostics.add(Diagnostic.at(number, Code.UNKNOWN_HEADING, heading));
        }
    }

    private void text(String line, List<String> below) {
        String text = Markup.unescape(line, below, place);
        length += text.length() + 1;
        body.append(text);
        place = Markup.after(text, place);
    }

    private void closeSection() {
        if (body != null) {
            sections.add(new Section(heading, body.toString()));
            body = null;
        }
    }

    /** @return the entry; call this after its last line */
    PaperText finish() {
        closeSection();
        if (firstTooMuch > 0) {
            diagnostics.add(Diagnostic.at(firstTooMuch, Code.SUMMARY_TOO_LONG).until(lastLine));
        }
        if (sections.stream().allMatch(section -> section.body().isEmpty())) {
            diagnostics.add(Diagnostic.at(firstLine, Code.NO_SUMMARY, title));
        }
        return new PaperText(arxivId, fields.content(title, sections), firstLine, lastLine);
    }
}
