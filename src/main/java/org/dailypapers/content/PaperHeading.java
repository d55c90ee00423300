package org.dailypapers.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading that opens a paper: {@code ### [title](https://arxiv.org/abs/2411.06481)}, or something close to it: any address
 * with an arXiv identifier, more text or links in the line, other signs and spaces, a title wrapped over several lines.
 *
 * @param arxivId arXiv identifier without version
 * @param title the unchanged title
 * @param usual whether it has the usual spelling
 * @param alone whether only numbers and signs come before the first link, so that the line cannot be anything else
 * @param lines the number of lines of the heading
 */
public record PaperHeading(String arxivId, String title, boolean usual, boolean alone, int lines) {

    private static final Pattern USUAL = Pattern.compile("\uFEFF?###\\s*+\\[(?>(.*)]\\()\\s*+(\\S*?)\\s*+\\)\\s*+", Pattern.DOTALL);
    private static final Pattern PINNED = Pattern.compile("<https://arxiv\\.org/abs/(" + ArxivId.FORM + ")>");
    private static final Pattern LINK = Pattern.compile("] ?\\( ?<?([^)>\\[\\] \"]*+)[^)\\[\\]]*+\\)?");
    private static final Pattern WHOLE_LINK = Pattern.compile("!?\\[(.*)]\\s?\\([^()\\s]*\\)", Pattern.DOTALL);
    /** A title that is bold or italic from end to end. */
    private static final Pattern MARKED = Pattern.compile("(\\*{1,3}|_{2,3})([^*_]|[^*_].*[^*_])\\1", Pattern.DOTALL);
    private static final Pattern NO_CONTINUATION = Pattern.compile("(?:#|[-+*] |Vote:|Authors:).*", Pattern.DOTALL);
    static final Pattern LABEL = Pattern.compile("(?i)!?\\[*[^\\p{L}\\p{N}]{0,8}(?:(?:view |hf |the |\ub17c\ubb38 )?(?:arxiv|paper|pdf|abs|abstract|html|link|code|github"
            + "|project|project page|page|data|demo|video|hugging ?face|\ub17c\ubb38|\uc6d0\ubb38|\uc6d0\ubcf8|\ub9c1\ud06c|\ucf54\ub4dc|arxiv\\.org/\\S*"
            + "|(?:arxiv:)?\\d{4}\\.\\d{4,5}(?:v\\d+)?))?[^\\p{L}\\p{N}]{0,8}");
    /** Number signs, marks, pictures and a number, such as {@code ### **12.}, but no letters. */
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}]*");
    private static final Pattern OUTER_SIGNS = Pattern.compile("^[#\uFF03*_:|\\p{Pd}\\s]++|(?<![(\\s:|\\p{Pd}])[(\\s:|\\p{Pd}]++$");
    private static final Pattern FIRST_LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\([^()]*+\\)");
    private static final Pattern BULLETED = Pattern.compile("[-+*>] ?#{1,6} ?\\[");
    private static final Pattern OF_PAPERS = Pattern.compile("arxiv\\.org|/papers/|hf\\.co/", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_FIELD = Pattern.compile("(?i)\\b(?:votes?|authors?) ?:|\\*\\*\\s*[^*\\s]");
    private static final Pattern OTHER_LINK = Pattern.compile("!?\\[{1,2}[^\\[\\]]*+]{1,2} ?\\([^()]*+\\)?");
    private static final int LONGEST_NOTE = 40;
    private static final int MOST_LINES = 4;
    private static final int MOST_LINKS = 20;
    private static final int LEVELS = 6;
    private static final int LONGEST_SIGN = 10;
    /** The maximum length of a line that is read in other than the usual spelling. */
    private static final int LONGEST_NEAR = 4000;

    /**
     * @param arxivId arXiv identifier without version
     * @param title a title, on one line
     * @return the line that {@link #at} reads as this paper
     */
    public static String write(String arxivId, String title) {
        String line = "### [" + title + "](https://arxiv.org/abs/" + arxivId + ")";
        return of(line).filter(read -> read.usual && read.title.equals(title)).isPresent() ? line
                : "### [" + title + "](<https://arxiv.org/abs/" + arxivId + ">)";
    }

    /** @return the paper that a line in the usual spelling opens, whatever marks its title has; empty if it opens none */
    public static Optional<PaperHeading> usual(String line) {
        Matcher usual = USUAL.matcher(line);
        if (!usual.matches()) {
            return Optional.empty();
        }
        Matcher pinned = PINNED.matcher(usual.group(2));
        Optional<String> id = pinned.matches() ? ArxivId.of(pinned.group(1)) : ArxivAddress.usual(usual.group(2));
        String title = pinned.matches() ? usual.group(1) : unmarked(usual.group(1));
        return id.filter(read -> pinned.matches() || !hasLink(title))
                .map(read -> new PaperHeading(read, title, title.equals(usual.group(1)), true, 1));
    }

    /**
     * @param lines the lines of a digest
     * @param index the index of one of them
     * @return the paper that is opened there; empty if there is none
     */
    public static Optional<PaperHeading> at(List<String> lines, int index) {
        String line = lines.get(index);
        if (!isHeading(line)) {
            return Optional.empty();
        }
        return of(line).or(() -> wrapped(lines, index));
    }

    /** @return whether the line may be meant to open a paper: it begins like a heading, and has a link or names a paper */
    public static boolean mayOpen(String line) {
        if (!isHeading(line)) {
            return false;
        }
        String text = SeenLine.of(line, LONGEST_NEAR).text();
        return LINK.matcher(text).find() || ArxivAddress.saidIn(text).isPresent();
    }

    /** @return whether the line must be meant to open a paper: it begins like a heading, and names a paper or links to a site of papers */
    public static boolean namesPaper(String line) {
        if (!isHeading(line)) {
            return false;
        }
        String text = SeenLine.of(line, LONGEST_NEAR).text();
        Matcher link = LINK.matcher(text);
        boolean named = named(line).isPresent();
        while (!named && link.find()) {
            named = OF_PAPERS.matcher(link.group(1)).find();
        }
        return named;
    }

    /** @return whether a heading may continue after this line: it has only signs, or its link is not finished */
    static boolean mayGoOn(String line) {
        if (!SeenLine.startsWithNumberSign(line) || line.length() > LONGEST_NEAR) {
            return false;
        }
        String text = SeenLine.of(line).text().stripTrailing();
        return isSignsOnly(text) || text.endsWith("]") || isOpen(text);
    }

    /** @return the arXiv identifier without version that a line names in an address, or marks as one; empty if there is none */
    public static Optional<String> named(String line) {
        String text = SeenLine.of(line, LONGEST_NEAR).text();
        Matcher link = LINK.matcher(text);
        Optional<String> named = ArxivAddress.saidIn(text);
        while (named.isEmpty() && link.find()) {
            named = ArxivAddress.in(link.group());
        }
        return named;
    }

    /**
     * @param line a line that may be meant to open a paper
     * @return the address of its first link; the line if it has none
     */
    public static String address(String line) {
        SeenLine seen = SeenLine.of(line, LONGEST_NEAR);
        Matcher link = LINK.matcher(seen.text());
        return link.find() ? seen.between(link.start(1), link.end(1)) : line;
    }

    /** Returns whether a line begins with number signs, or with a bullet followed by number signs and a link. */
    private static boolean isHeading(String line) {
        return SeenLine.startsWithNumberSign(line) || line.indexOf('#') >= 0 && BULLETED.matcher(SeenLine.of(line, LONGEST_SIGN).text()).lookingAt();
    }

    private static Optional<PaperHeading> of(String line) {
        return usual(line).or(() -> near(line));
    }

    /** Returns whether a title contains a link to a site or a paper, or is a link, so that it may not be the actual title. */
    static boolean hasLink(String title) {
        if (title.indexOf(']') < 0) {
            return false;
        }
        Matcher link = LINK.matcher(SeenLine.of(title).text());
        while (link.find()) {
            if (link.group(1).startsWith("http") || ArxivAddress.in(link.group()).isPresent()) {
                return true;
            }
        }
        return WHOLE_LINK.matcher(title).matches();
    }

    private static Optional<PaperHeading> near(String line) {
        if (line.length() > LONGEST_NEAR || !isHeading(line)) {
            return Optional.empty();
        }
        SeenLine seen = SeenLine.of(line);
        String text = seen.text();
        Matcher link = LINK.matcher(text);
        boolean elsewhere = false;
        int links = 0;
        for (int from = 0; links < MOST_LINKS && link.find(); from = link.end(), links++) {
            int next = text.indexOf('[', from);
            boolean nested = next < 0 || next > link.start();
            int begin = nested ? text.indexOf('[') : next;
            if (begin < 0 || begin > link.start()) {
                return Optional.empty();
            }
            String title = title(seen.between(begin + 1, link.start()));
            boolean label = LABEL.matcher(title).matches();
            Optional<String> id = ArxivAddress.in(link.group());
            if (id.isPresent()) {
                String other = label ? beside(seen.between(0, begin), seen.from(link.end())) : "";
                boolean behind = label && isAlone(text);
                return elsewhere && !label && !nested || !behind && saysMore(text.substring(link.end())) ? Optional.empty()
                        : Optional.of(new PaperHeading(id.get(), other.isEmpty() ? title : other, false, isAlone(text), 1));
            }
            elsewhere |= !label;
        }
        return Optional.empty();
    }

    /** Returns whether the text after a link is more than other links, a venue or a short note, so that it must not be dropped. */
    private static boolean saysMore(String text) {
        String rest = OTHER_LINK.matcher(text).replaceAll("").strip();
        return rest.length() > LONGEST_NOTE || SAYS_FIELD.matcher(rest).find();
    }

    private static boolean isAlone(String text) {
        return NOTHING.matcher(text.substring(0, text.indexOf('['))).matches();
    }

    /** Returns the title if the link text is only a label: the text before the link or, if there is none, after it. */
    private static String beside(String before, String after) {
        String title = OUTER_SIGNS.matcher(SeenLine.strip(before)).replaceAll("");
        Matcher link = FIRST_LINK.matcher(title);
        return link.lookingAt() ? link.group(1) : title.isEmpty() ? OUTER_SIGNS.matcher(SeenLine.strip(after)).replaceAll("") : title;
    }

    /**
     * Returns a title without the markup of a link that it consists of, without a bracket that another link opened, and without the
     * marks around it.
     */
    static String title(String text) {
        Matcher link = WHOLE_LINK.matcher(text);
        String title = link.matches() ? link.group(1) : text;
        return unmarked(SeenLine.strip(title.startsWith("[") && depth(title) > 0 ? title.substring(1) : title));
    }

    private static String unmarked(String title) {
        Matcher marked = MARKED.matcher(title);
        return marked.matches() && marked.group(2).indexOf(marked.group(1).charAt(0)) < 0 ? marked.group(2) : title;
    }

    private static Optional<PaperHeading> wrapped(List<String> lines, int index) {
        StringBuilder spaced = new StringBuilder(lines.get(index));
        StringBuilder closed = new StringBuilder(lines.get(index).stripTrailing());
        for (int i = index + 1; i < lines.size() && i < index + MOST_LINES && mayGoOn(closed.toString()); i++) {
            String next = lines.get(i);
            String sign = SeenLine.of(next, LONGEST_SIGN).text();
            String text = SeenLine.of(closed.toString()).text();
            boolean goesOn = isSignsOnly(text) || isOpen(text) || sign.startsWith("(");
            if (!goesOn || Text.isBlank(next) || next.length() > LONGEST_NEAR || NO_CONTINUATION.matcher(sign).matches()) {
                break;
            }
            Optional<PaperHeading> whole = near(spaced.append(' ').append(next.strip()).toString()).or(() -> near(closed.append(next.strip()).toString()));
            if (whole.isPresent()) {
                return Optional.of(new PaperHeading(whole.get().arxivId, whole.get().title, false, whole.get().alone, i - index + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isSignsOnly(String text) {
        return text.length() <= LEVELS && text.chars().allMatch(c -> c == '#');
    }

    /** Returns whether a bracket or an address is opened but not closed. */
    private static boolean isOpen(String text) {
        int link = text.lastIndexOf("](");
        return depth(text) > 0 || link >= 0 && text.indexOf(')', link) < 0;
    }

    /** @return the number of brackets that are open at the end */
    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' && depth > 0 ? -1 : 0;
        }
        return depth;
    }
}
