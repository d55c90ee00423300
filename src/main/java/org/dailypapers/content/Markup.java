package org.dailypapers.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that carry structure in a digest, in one place for the reader and the writer. A text line that looks like
 * one of them is written with a backslash before it.
 */
final class Markup {

    static final Pattern DATE = pattern("##\\s+Daily Papers\\s*\\((\\d{4}-\\d{2}-\\d{2})\\)\\s*");
    static final Pattern PAPER = pattern("###\\s*\\[(.*)]\\(\\s*(\\S*?)\\s*\\)\\s*");
    static final Pattern VOTE = pattern("Vote:(.*)");
    static final Pattern AUTHORS = pattern("Authors:(.*)");

    private static final Pattern IMAGE = pattern("!\\[([^\\]]*)]\\((\\S*)\\)\\s*");
    private static final Pattern VIDEO = pattern("(?:<div[^>]*>\\s*)?"
            + "<video\\b[^>]*?\\bsrc\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')[^>]*>\\s*(?:</video>\\s*)?(?:</div>\\s*)?");
    private static final Pattern WATCH_VIDEO = pattern("\\[Watch Video]\\(?(\\S+?)\\)?\\s*");
    private static final Pattern HEADING = pattern("#{2,3}(?:[\\s\\[].*)?");
    private static final Pattern SECTION = pattern("- (\\*{2,3})([^*]+)\\1:(?: (.*))?");

    private Markup() {
    }

    /** @return whether the line ends the text of an entry: {@code ##} or {@code ###} */
    static boolean isHeading(String line) {
        return line.startsWith("##") && HEADING.matcher(line).matches();
    }

    /** @return the heading and the rest of the line, where the line opens a section */
    static Optional<Section> section(String line) {
        if (!line.startsWith("- **")) {
            return Optional.empty();
        }
        Matcher matcher = SECTION.matcher(line);
        if (!matcher.matches() || matcher.group(2).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Section(matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3)));
    }

    /** @return what the line shows, where it is an image */
    static Optional<Image> image(String line) {
        Matcher matcher = IMAGE.matcher(line);
        return matcher.matches() && (matcher.group(2).isEmpty() || Text.isAddress(matcher.group(2)))
                ? Optional.of(new Image(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** @return the address of a video, where the line is one or a link to one */
    static Optional<String> video(String line) {
        Matcher tag = VIDEO.matcher(line);
        Matcher link = WATCH_VIDEO.matcher(line);
        Optional<String> address = Optional.empty();
        if (tag.matches()) {
            address = Optional.of(tag.group(1) != null ? tag.group(1) : tag.group(2));
        } else if (link.matches()) {
            address = Optional.of(link.group(1));
        }
        return address.filter(Text::isVideoAddress);
    }

    /** @return the line as it is written into the text of an entry */
    static String escape(String line, boolean first) {
        return readsAsStructure(unslashed(line), first) ? "\\" + line : line;
    }

    /** @return the text that a line in the text of an entry stands for */
    static String unescape(String line, boolean first) {
        return line.startsWith("\\") && readsAsStructure(unslashed(line), first) ? line.substring(1) : line;
    }

    private static boolean readsAsStructure(String line, boolean first) {
        return isHeading(line) || section(line).isPresent() || first && isField(line);
    }

    private static boolean isField(String line) {
        return VOTE.matcher(line).matches() || AUTHORS.matcher(line).matches() || image(line).isPresent()
                || video(line).isPresent();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static String unslashed(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == '\\') {
            from++;
        }
        return line.substring(from);
    }

    /** A section's opening line: its heading, and the first line of its body as it stands. */
    record Section(String heading, String rest) {
    }

    /** An image: its description and its address, each of which may be empty. */
    record Image(String description, String address) {
    }
}
