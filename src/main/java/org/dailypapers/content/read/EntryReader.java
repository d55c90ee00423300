package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.dailypapers.content.Content;
import org.dailypapers.content.Markup;
import org.dailypapers.content.Section;
import org.dailypapers.content.TypedContent;
import org.dailypapers.content.VideoFile;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText.PaperText;
import org.dailypapers.limit.TypedNumber;

/** Reads the lines of one entry: first its fields, from the first other line on its text. */
final class EntryReader {

    /** The headings that an entry of the newer dialects has. */
    static final Set<String> USUAL_HEADINGS = Set.of("What's New", "Technical Details", "Performance Highlights");

    private final String arxivId;
    private final String title;
    private final int firstLine;
    private final List<Diagnostic> diagnostics;
    private final List<Section> sections = new ArrayList<>();
    private int lastLine;
    private boolean voted;
    private Integer votes;
    private List<String> authors;
    private String thumbnail;
    private String video;
    private String heading;
    private StringBuilder body;
    private Markup.Context place = Markup.Context.FIRST;
    private int length;
    private int firstTooMuch;

    EntryReader(String arxivId, String title, int line, List<Diagnostic> diagnostics) {
        this.arxivId = arxivId;
        this.title = title.length() > TypedContent.LONGEST_NAME ? "" : title;
        this.firstLine = line;
        this.lastLine = line;
        this.diagnostics = diagnostics;
        if (title.length() > TypedContent.LONGEST_NAME) {
            diagnostics.add(Diagnostic.at(line, Code.TITLE_TOO_LONG, title));
        } else if (title.isBlank()) {
            diagnostics.add(Diagnostic.at(line, Code.NO_TITLE, arxivId));
        }
    }

    /** Takes a blank line. */
    void blank(String line) {
        if (body != null && firstTooMuch == 0) {
            length += line.length() + 1;
            body.append('\n').append(line);
        }
    }

    /** Takes a line that is not blank and does not end the entry. */
    void line(String line, int number) {
        lastLine = number;
        Optional<Markup.Section> opened = Markup.section(line);
        if (firstTooMuch > 0 || opened.isEmpty() && isField(line, number)) {
            return;
        }
        if (isTooMuch(line, opened.isPresent())) {
            firstTooMuch = number;
            return;
        }
        if (Markup.isHeading(line)) {
            diagnostics.add(Diagnostic.at(number, Code.NOT_A_PAPER, line));
        }
        if (opened.isPresent()) {
            open(opened.get(), number);
        } else {
            body = body == null ? new StringBuilder() : body.append('\n');
            text(line);
        }
    }

    private boolean isField(String line, int number) {
        return place == Markup.Context.FIRST ? field(line, number) : place == Markup.Context.PRELUDE && late(line, number);
    }

    /** Whether a line of text does not fit into what can be kept of a summary. */
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
        if (!USUAL_HEADINGS.contains(heading)) {
            diagnostics.add(Diagnostic.at(number, Code.UNKNOWN_HEADING, heading));
        }
    }

    private void text(String line) {
        String text = Markup.unescape(line, place);
        length += text.length() + 1;
        body.append(text);
        place = Markup.after(text, place);
    }

    private boolean field(String line, int number) {
        return vote(line, number) || authors(line, number) || image(line, number) || tags(line, number)
                || watch(line, number);
    }

    /** Takes votes and authors that stand below a line that is neither field nor bullet. */
    private boolean late(String line, int number) {
        return !voted && vote(line, number) || authors == null && authors(line, number);
    }

    private boolean vote(String line, int number) {
        Matcher matcher = Markup.VOTE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String value = matcher.group(1).strip();
        if (voted) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        } else if (TypedNumber.is(value)) {
            votes = Integer.valueOf(value);
        } else if (!value.equals("-")) {
            diagnostics.add(Diagnostic.at(number, Code.VOTE_NOT_A_NUMBER, value));
        }
        voted = true;
        return true;
    }

    private boolean authors(String line, int number) {
        Matcher matcher = Markup.AUTHORS.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        if (authors != null) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        } else {
            List<String> names = Arrays.stream(matcher.group(1).split(", ")).map(String::strip).filter(a -> !a.isEmpty()).toList();
            authors = storable(names);
            if (authors.size() < names.size()) {
                diagnostics.add(Diagnostic.at(number, Code.AUTHORS_TOO_LONG, Integer.toString(names.size() - authors.size())));
            }
        }
        return true;
    }

    /** @return the names that can be stored: none that is too long, and not more than can be kept together */
    private static List<String> storable(List<String> names) {
        List<String> some = new ArrayList<>();
        int length = 0;
        for (String name : names) {
            if (some.size() < TypedContent.MOST_AUTHORS && name.length() <= TypedContent.LONGEST_NAME && length + name.length() <= TypedContent.LONGEST_AUTHORS) {
                length += name.length();
                some.add(name);
            }
        }
        return some;
    }

    private boolean image(String line, int number) {
        Optional<Markup.Image> image = Markup.image(line);
        image.ifPresent(found -> {
            if (found.address().isEmpty() || !found.description().isBlank()) {
                diagnostics.add(Diagnostic.at(number, Code.IMAGE_TEXT, line));
            }
            show(found.address(), line, number);
        });
        return image.isPresent();
    }

    private void show(String address, String line, int number) {
        if (VideoFile.is(address)) {
            watch(address, line, number);
        } else if (thumbnail == null && !address.isEmpty()) {
            thumbnail = address;
        } else if (!address.isEmpty() && !address.equals(thumbnail)) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        }
    }

    private boolean tags(String line, int number) {
        if (!Markup.isTags(line)) {
            return false;
        }
        Optional<Markup.Shown> shown = Markup.shown(line);
        if (shown.isEmpty()) {
            diagnostics.add(Diagnostic.at(number, Code.MARKUP, line));
        } else if (shown.get().video()) {
            watch(shown.get().address(), line, number);
        } else {
            show(shown.get().address(), line, number);
        }
        return true;
    }

    private boolean watch(String line, int number) {
        Optional<String> address = Markup.watched(line);
        address.ifPresent(found -> watch(found, line, number));
        return address.isPresent();
    }

    private void watch(String address, String line, int number) {
        if (video == null) {
            video = address;
        } else if (!address.equals(video)) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        }
    }

    private void closeSection() {
        if (body != null) {
            sections.add(new Section(heading, body.toString()));
            body = null;
        }
    }

    /** @return the entry, after its last line */
    PaperText finish() {
        closeSection();
        if (firstTooMuch > 0) {
            diagnostics.add(Diagnostic.at(firstTooMuch, Code.SUMMARY_TOO_LONG).until(lastLine));
        }
        if (sections.stream().allMatch(section -> section.body().isEmpty())) {
            diagnostics.add(Diagnostic.at(firstLine, Code.NO_SUMMARY, title));
        }
        Content content = new Content(title, authors == null ? List.of() : authors, votes, thumbnail, video, sections);
        return new PaperText(arxivId, content, firstLine, lastLine);
    }
}
