package org.dailypapers.curation.check.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;

/**
 * The markup of a heading within a text.
 *
 * @param start where it begins in the body, including the list marker before it, in {@code char}s
 * @param shown where its visible part begins
 * @param end where it ends, including its colon
 * @param heading the heading of the section that it should have begun; null if that is unknown
 */
record LeftHeading(int start, int shown, int end, String heading) {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern WORD = Pattern.compile("(?i:new|details?|highlights?)[ \\t]*[:*\\n]|#", Pattern.MULTILINE);
    private static final String USUAL = "(?i:What(?:['’‘`´]?\\s?i?s)?\\s+New|Technical\\s+Details?|Performance\\s+Highlights?)";
    private static final String BULLET = "(?:(?:[-*+•]|\\d{1,2}[.)]|#{1,6})[ \\t]+){0,2}";
    /** One of the usual headings between asterisks, with a colon or alone on its line. */
    private static final Pattern MARKED = Pattern.compile("(?m)(?<=^|[\\s.?!。])" + BULLET + "(\\*{1,4})[ \\t]*(" + USUAL
            + ")([ \\t]*:[ \\t]*\\*{0,4}:?|[ \\t]*\\*{1,4}[ \\t]*(?::|$))");
    /** One of the usual headings as a Markdown heading, or as plain text where a sentence can begin. */
    private static final Pattern PLAIN = Pattern.compile("(?m)(?:(?:^|(?<=\\s))#{1,6}[ \\t]+(" + USUAL + ")[ \\t]*:?(?!\\S)"
            + "|(?:^[ \\t]*" + BULLET + "|(?<=[.?!。][ \\t])(?:- )?)(" + USUAL + "):(?!\\S))");
    /** A line that was meant to begin a section, with asterisks that do not match, or with a heading alone. */
    private static final Pattern UNMATCHED = Pattern.compile("(?m)^- (\\*{2,4})([^*\\n]{1,60})(\\*{1,4}):");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(\\S[^\\n]*)$");
    private static final Pattern SIGNS = Pattern.compile("(?m)(?<=\\s)#{2,6}(?=[ \\t]+\\S)|^[ \\t]*\\*{3,}[ \\t]*$"
            + "|(?<=\\S[ \\t]{1,3})- \\*{2,3}[^*\\s][^*\\n]{0,60}(?:\\*{2,3}[ \\t]?:|:\\*{2,3})|(?<![*\\w])\\*{3}[^*\\n]{1,60}\\*{3}:");

    /** @return the headings within a body, in order */
    static List<LeftHeading> in(String body) {
        boolean stars = body.indexOf('*') >= 0;
        boolean hashes = body.indexOf('#') >= 0;
        boolean usual = (stars || hashes || body.indexOf(':') >= 0) && WORD.matcher(body).find();
        if (!stars && !hashes && !usual) {
            return List.of();
        }
        String text = Masked.onlyCode(body);
        List<LeftHeading> all = new ArrayList<>();
        if (usual) {
            usual(text, all);
        }
        UNMATCHED.matcher(text).results()
                .filter(found -> !found.group(1).equals(found.group(3)) || found.group(1).length() > 2)
                .forEach(found -> all.add(at(text, found, found.start(1), title(found.group(2)))));
        MARKDOWN.matcher(text).results().forEach(found -> all.add(at(text, found, found.start(),
                title(withoutEnd(found.group(1))))));
        SIGNS.matcher(text).results().forEach(found -> all.add(at(text, found, found.start(), null)));
        return apart(all);
    }

    /** The text of a Markdown heading without closing signs and without a colon. */
    private static String withoutEnd(String line) {
        int end = line.stripTrailing().length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        String text = line.substring(0, end).stripTrailing();
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private static void usual(String text, List<LeftHeading> all) {
        MARKED.matcher(text).results().forEach(found -> {
            boolean closed = found.group(3).indexOf('*') >= 0 || text.indexOf('*', found.end()) < 0;
            all.add(at(text, found, found.start(1), closed ? UsualHeading.meant(found.group(2)).orElse(null) : null));
        });
        PLAIN.matcher(text).results().forEach(found -> all.add(at(text, found, found.start(),
                UsualHeading.meant(found.group(1) == null ? found.group(2) : found.group(1)).orElse(null))));
    }

    private static LeftHeading at(String text, MatchResult found, int visible, String heading) {
        int shown = visible;
        while (shown < found.end() && Character.isWhitespace(text.charAt(shown))) {
            shown++;
        }
        return new LeftHeading(found.start(), shown, found.end(), heading);
    }

    /** The heading for a title found in a text; null if the title is too long for one. */
    private static String title(String text) {
        String title = text.strip();
        boolean possible = !title.isEmpty() && title.length() <= LONGEST_TITLE && title.indexOf('*') < 0 && !title.contains("](")
                && !title.matches(".*[.?!。]") && title.indexOf(Masked.HIDDEN) < 0;
        return possible ? Optional.of(title).flatMap(UsualHeading::meant).orElse(title) : null;
    }

    private static List<LeftHeading> apart(List<LeftHeading> all) {
        all.sort(Comparator.comparingInt(LeftHeading::start).thenComparing(left -> left.heading() == null)
                .thenComparing(left -> -left.end()));
        List<LeftHeading> apart = new ArrayList<>();
        int end = 0;
        for (LeftHeading left : all) {
            if (left.start() >= end && apart.size() < Finding.MOST) {
                apart.add(left);
                end = left.end();
            }
        }
        return apart;
    }
}
