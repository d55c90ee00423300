package org.dailypapers.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a paper that is not written as a {@link PaperHeading}: a link with an arXiv identifier alone on its line, without number
 * signs, or a heading without a link above a line with only the address. It opens a paper only if what stands around it shows
 * that it is not text.
 */
public final class NearTitle {

    private static final int LONGEST = 4000;
    private static final String MARKS = "(?:[*_`~]|</?(?:b|strong|em|i)>){0,4}";
    private static final String BULLET = "(?:(?:[-+*\u2022\u00B7\u2023\u30FB] |\\p{So} ?|\\d{1,3}[.)] ?)" + MARKS + "){0,3}";
    private static final Pattern LINK = pattern(MARKS + BULLET + "\\[(?<title>.+)] ?\\( ?<?(?<address>[^()<>\\[\\]\\s\"]+)>?(?: \"[^\"]*\")? ?\\) ?" + MARKS + " ?");
    private static final Pattern HEADING = pattern("#{1,6} ?(?<open>" + MARKS + ")(?:\\d{1,3}[.)] )?(?:\\[(?<bracketed>[^\\[\\]]+)]|(?<title>.+?))\\k<open> ?:? ?#{0,6} ?");
    private static final Pattern ADDRESS = pattern(BULLET + "(?:" + MARKS + "(?:arxiv|paper|pdf|abs|abstract|link|url|\ub17c\ubb38|\uc6d0\ubb38|\ub9c1\ud06c)" + MARKS + " ?:" + MARKS
            + " ?)?<?[^\\s<>()\\[\\]*]+>? ?");
    /** What stands above lists of other papers or on links to videos. */
    private static final Pattern OTHER = pattern("watch video|links?|related.{0,20}|references?|resources?|\uad00\ub828.{0,20}|\ucc38\uace0.{0,20}");
    private static final Pattern PAPERS_LEVEL = Pattern.compile("###(?!#)");
    private static final Pattern INDENTED = Pattern.compile("\\t|[\\s\\p{Z}]{2}");

    private NearTitle() {
    }

    /**
     * @param lines the lines of a digest
     * @param index the index of one of them
     * @return the paper that may be opened there; empty if there is none
     */
    public static Optional<PaperHeading> at(List<String> lines, int index) {
        return of(lines.get(index), lines, index);
    }

    /** @return whether a line may open a paper above these lines */
    static boolean is(String line, List<String> below) {
        return of(line, below, -1).isPresent();
    }

    private static Optional<PaperHeading> of(String line, List<String> lines, int index) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (!SeenLine.startsWithNumberSign(line)) {
            return link(line).filter(link -> !isLabel(link.title()));
        }
        int below = index + 1;
        while (below < lines.size() && Text.isBlank(lines.get(below))) {
            below++;
        }
        return below < lines.size() ? above(lines.get(below), line, below - index + 1) : Optional.empty();
    }

    /** Returns the paper to which a line links that has nothing but the link. */
    private static Optional<PaperHeading> link(String line) {
        if (line.indexOf(']') < 0 && line.indexOf('\uFF3D') < 0 || INDENTED.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        SeenLine seen = SeenLine.of(line);
        Matcher link = LINK.matcher(seen.text());
        if (!link.matches() || !isWhole(link.group("title"))) {
            return Optional.empty();
        }
        String title = PaperHeading.title(seen.between(link.start("title"), link.end("title")));
        return ArxivAddress.in(link.group("address")).map(id -> new PaperHeading(id, title, false, true, 1));
    }

    private static Optional<PaperHeading> above(String address, String line, int lines) {
        SeenLine seen = SeenLine.of(line);
        Matcher heading = HEADING.matcher(seen.text());
        if (PaperHeading.mayOpen(line) || !heading.matches() || DayHeading.is(line) || NearField.of(line).isPresent() || NearSection.of(line).isPresent()) {
            return Optional.empty();
        }
        String group = heading.group("title") == null ? "bracketed" : "title";
        String title = PaperHeading.title(seen.between(heading.start(group), heading.end(group)));
        return isLabel(title) ? Optional.empty()
                : named(address).map(id -> new PaperHeading(id, title, false, PAPERS_LEVEL.matcher(seen.text()).lookingAt(), lines));
    }

    /** Returns the identifier of the paper whose address, with or without a label, is all that a line has. */
    private static Optional<String> named(String line) {
        if (line.length() > LONGEST || Markup.section(line).isPresent()) {
            return Optional.empty();
        }
        String text = SeenLine.of(line).text();
        return ADDRESS.matcher(text).matches() ? ArxivAddress.saidIn(text) : link(line).filter(link -> isLabel(link.title())).map(PaperHeading::arxivId);
    }

    /** Returns whether the text between the outer brackets of a line is one title, and not the end and the beginning of two links. */
    private static boolean isWhole(String title) {
        int depth = 0;
        for (int i = 0; i < title.length() && depth >= 0; i++) {
            depth += title.charAt(i) == '[' ? 1 : title.charAt(i) == ']' ? -1 : 0;
        }
        return depth == 0 && !PaperHeading.hasLink(title);
    }

    private static boolean isLabel(String title) {
        return PaperHeading.LABEL.matcher(title).matches() || OTHER.matcher(title).matches() || title.contains("://") || Text.isBlank(title);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
