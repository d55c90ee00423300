package org.dailypapers.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with one of the three usual headings, however its signs, spaces, marks and letters are spelt. Any other heading of
 * a section counts only if it is exactly spelt.
 *
 * @param section the heading in its usual form, and the rest of the line as it stands
 * @param clear whether the line says that a heading ends there: by a colon, or in bold by the end of the line or a dash
 * @param style how it is written; headings of one entry are usually written in one way
 */
public record NearSection(Markup.Section section, boolean clear, Style style) {

    /** The headings that an entry of the newer dialects has. */
    public static final List<String> USUAL_HEADINGS = List.of("What's New", "Technical Details", "Performance Highlights");

    private static final int LONGEST_BEGINNING = 80;
    private static final Pattern SECTION = Pattern.compile("(?<bullet>" + NearMarks.BULLET + ")(?<open>" + NearMarks.MARKS
            + ") ?(?:(?<new>what'?s[*_ -]{0,6}new)|(?<details>technical[*_ -]{0,6}details)|performance[*_ -]{0,6}highlights) ?(?<close>" + NearMarks.MARKS
            + ") ?(?<colon>[:;]?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("(?:\\\\?\\*){2,3}|__|<b>|<strong>", Pattern.CASE_INSENSITIVE);
    /** At least as far in as a point below another one of a list. */
    private static final Pattern INDENTED = Pattern.compile("\\t| {2,}| ?>");
    private static final Pattern DASH = Pattern.compile("^\\p{Pd}\\s+");

    /** @return the usual heading with which the line begins, if a colon, or bold letters in a list, say that it may be one */
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

    /** Marks that were opened before the heading close behind the colon or, if all the line is in bold, at its end. */
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
     * @param bulleted whether it is a point of a list, or has another sign before it
     * @param bold whether it is in bold, or a heading of Markdown
     * @param indented whether it stands further in than the beginning of the line
     */
    public record Style(boolean bulleted, boolean bold, boolean indented) {

        /** The exact one. */
        public static final Style USUAL = new Style(true, true, false);

        /** @return whether a heading that is written like this is one even in the text of another section */
        boolean isPlain() {
            return bold && !indented;
        }
    }

    /**
     * @param open the style of the section in whose text the line stands; null if it stands in none
     * @return whether the line opens a section there
     */
    public boolean opensIn(Style open) {
        return clear && (open == null || style.isPlain() || style.equals(open));
    }
}
