package org.dailypapers.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with one of the three usual headings, with any variation in signs, spaces, marks and case. Other headings
 * are recognized only in the exact form; see {@link Markup#section}.
 *
 * @param section the heading in its usual form, and the unchanged rest of the line
 * @param clear whether the end of the heading is clear: a colon or a dash follows, or nothing else is on the line
 * @param style how it is written; usually the same for all headings of an entry
 */
public record NearSection(Markup.Section section, boolean clear, Style style) {

    /** The headings of entries in the newer dialects. */
    public static final List<String> USUAL_HEADINGS = List.of("What's New", "Technical Details", "Performance Highlights");

    private static final int LONGEST_BEGINNING = 80;
    private static final Pattern SECTION = Pattern.compile("(?<bullet>" + NearMarks.BULLET + ")(?<open>" + NearMarks.MARKS
            + ") ?(?:(?<new>what'?s[*_ -]{0,6}new)|(?<details>technical[*_ -]{0,6}details)|performance[*_ -]{0,6}highlights) ?(?<close>" + NearMarks.MARKS
            + ") ?(?<colon>[:;]?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("(?:\\\\?\\*){2,3}|__|<b>|<strong>", Pattern.CASE_INSENSITIVE);
    /** The beginning of a line that is indented like a nested list item or quoted. */
    private static final Pattern INDENTED = Pattern.compile("\\t| {2,}| ?>");
    private static final Pattern DASH = Pattern.compile("^\\p{Pd}\\s+");

    /**
     * @return the usual heading that the line begins with; empty if there is none, or neither a colon, nor bold in a list, nor
     *     the end of the line shows that it may be a heading
     */
    public static Optional<NearSection> of(String line) {
        SeenLine seen = SeenLine.of(line, LONGEST_BEGINNING);
        Matcher section = SECTION.matcher(seen.text());
        if (seen.text().startsWith("\\") || !section.lookingAt()) {
            return Optional.empty();
        }
        boolean bulleted = !section.group("bullet").isEmpty();
        boolean bold = BOLD.matcher(section.group("open")).matches() || section.group("bullet").indexOf('#') >= 0;
        boolean closed = !section.group("close").isEmpty();
        boolean colon = !section.group("colon").isEmpty();
        String heading = USUAL_HEADINGS.get(section.group("new") != null ? 0 : section.group("details") != null ? 1 : 2);
        Style style = new Style(bulleted, bold, INDENTED.matcher(line).lookingAt());
        if (colon) {
            return Optional.of(new NearSection(new Markup.Section(heading, afterColon(seen, section)), true, style));
        }
        String rest = SeenLine.stripLeading(seen.from(section.end()));
        boolean alone = Text.isBlank(rest);
        if (!alone && !(bold && closed && bulleted)) {
            return Optional.empty();
        }
        boolean clear = alone && (bold || !closed) || DASH.matcher(rest).find();
        return Optional.of(new NearSection(new Markup.Section(heading, DASH.matcher(rest).replaceFirst("")), clear, style));
    }

    /**
     * Returns the rest of the line after the colon, without the closing marks of the heading. These come after the colon or, if
     * the whole line is bold, at its end.
     */
    private static String afterColon(SeenLine seen, Matcher section) {
        String open = section.group("open");
        if (open.isEmpty() || !section.group("close").isEmpty()) {
            return SeenLine.stripLeading(seen.from(section.end()));
        }
        int end = NearMarks.end(seen.text(), section.end());
        String rest = SeenLine.stripLeading(seen.from(end));
        boolean whole = end == section.end() && rest.endsWith(open) && rest.indexOf(open) == rest.length() - open.length();
        return whole ? rest.substring(0, rest.length() - open.length()) : rest;
    }

    /**
     * How a heading is written.
     *
     * @param bulleted whether it is a list item, or has another sign before it
     * @param bold whether it is bold, or a Markdown heading
     * @param indented whether it is indented or quoted
     */
    public record Style(boolean bulleted, boolean bold, boolean indented) {

        /** The style of the exact form. */
        public static final Style USUAL = new Style(true, true, false);

        /** @return whether a heading in this style counts even within a section with headings in another style */
        boolean isPlain() {
            return bold && !indented;
        }
    }

    /**
     * @param open the style of the section around the line; null if there is none
     * @return whether the line opens a section there
     */
    public boolean opensIn(Style open) {
        return clear && (open == null || style.isPlain() || style.equals(open));
    }
}
