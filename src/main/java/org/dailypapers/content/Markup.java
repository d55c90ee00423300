package org.dailypapers.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines that carry structure in a digest; shared by the reader and the writer. A text line that looks like one of them is written
 * with a backslash before it. Every pattern runs in linear time and without deep recursion.
 */
public final class Markup {

    public static final Pattern VOTE = pattern("Vote:(.*)");
    public static final Pattern AUTHORS = pattern("Authors:(.*)");

    private static final Pattern DATE = pattern("\uFEFF?##\\s+Daily Papers\\s*\\((\\d{4}-\\d{2}-\\d{2})\\)\\s*");
    private static final Pattern HEADING = pattern("\uFEFF?#{2,3}(?:[\\s\\[].*)?");
    private static final Pattern SECTION = pattern("- (\\*{2,3})([^*]+)\\1:(?: (.*))?");
    private static final Pattern IMAGE = pattern("\\s*!\\[([^\\]]*)]\\((\\S*)(?:\\s+(\"[^\"]*\"))?\\)\\s*");
    private static final Pattern LINKED_IMAGE = pattern("\\s*\\[\\s*+(!\\[[^\\]]*+]\\([^()\\[\\]]*+\\))\\s*+]\\(\\s*+<?([^\\s()<>\\[\\]\"]*+)>?(?:\\s+\"[^\"]*+\")?\\s*+\\)\\s*");
    private static final Pattern TAGS = insensitive("\\s*+(?:</?(?:div|p|center|figure|video|source|br|img|a)\\b[^>]*+>\\s*+)++");
    private static final Pattern TAG_SOURCE =
            insensitive("<(video|source|img)\\b(?:[^>]*?\\s)?src\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)'|([^\\s\"'<>]+))");
    private static final Pattern WATCH_VIDEO = pattern("\\[Watch Video]\\(?(\\S+?)\\)?\\s*");

    private static final Pattern VIDEO = pattern("<video src=\"([^\"<>]*+)\"></video>");

    private static final String NEXT_IMAGE = ")![";
    private static final int LONGEST_TAGS = 4000;

    private Markup() {
    }

    /** @return the date in the line; empty if the line is not exactly the heading of a digest or the date is invalid */
    public static Optional<LocalDate> date(String line) {
        Matcher matcher = DATE.matcher(line);
        try {
            return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return whether the line may end the text of an entry: it opens a digest, or may be meant to open a paper */
    public static boolean mayEndText(String line) {
        return PaperHeading.usual(line).isPresent() || PaperHeading.mayOpen(line) || DayHeading.is(line);
    }

    /** @return whether the line has a meaning of its own, anywhere below the first text of an entry: a heading, a section, votes or authors */
    public static boolean isStructure(String line) {
        return mayEndText(line) || section(line).isPresent() || NearSection.of(line).isPresent() || NearField.of(line).filter(NearField::isClear).isPresent();
    }

    /** @return whether the line is a heading of level 2 or 3 */
    public static boolean isHeading(String line) {
        return line.indexOf('#') >= 0 && HEADING.matcher(line).matches();
    }

    /** @return the heading and the rest of the line, if the line begins a section */
    public static Optional<Section> section(String line) {
        if (!line.startsWith("- **")) {
            return Optional.empty();
        }
        Matcher matcher = SECTION.matcher(line);
        if (!matcher.matches() || matcher.group(2).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Section(matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3)));
    }

    /** @return the image, if the line is a Markdown image or a link around one */
    public static Optional<Image> image(String line) {
        Matcher linked = LINKED_IMAGE.matcher(line);
        return linked.matches() ? image(linked.group(1), linked.group(2)) : image(line, "");
    }

    private static Optional<Image> image(String line, String link) {
        Matcher matcher = IMAGE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group(3) == null ? "" : matcher.group(3);
        return unbracketed(matcher.group(2)).filter(address -> address.isEmpty() || Text.isAddress(address))
                .map(address -> new Image(matcher.group(1) + title, address, link));
    }

    /**
     * @param address the address of an image or of a video file
     * @return the line that shows it
     */
    public static String writeImage(String address) {
        return "![](" + (address.contains(NEXT_IMAGE) ? "<" + address + ">" : address) + ")";
    }

    /**
     * Removes the angle brackets that are required around an address that contains the beginning of another image; empty if they
     * are missing.
     */
    private static Optional<String> unbracketed(String address) {
        if (!address.contains(NEXT_IMAGE)) {
            return Optional.of(address);
        }
        boolean bracketed = address.startsWith("<") && address.endsWith(">") && address.substring(1, address.length() - 1).contains(NEXT_IMAGE);
        return bracketed ? Optional.of(address.substring(1, address.length() - 1)) : Optional.empty();
    }

    /**
     * @param address the address of a video that is not a video file
     * @return the line that shows it
     */
    public static String writeVideo(String address) {
        return "<video src=\"" + address + "\"></video>";
    }

    /** @return whether the line consists only of tags for pictures and videos; a long line does so only if it is a plain video */
    public static boolean isTags(String line) {
        return line.indexOf('<') >= 0 && (line.length() <= LONGEST_TAGS ? TAGS.matcher(line).matches() : VIDEO.matcher(line).matches());
    }

    /** @return the picture ({@code img}) or video in a line of tags; empty if there is none */
    public static Optional<Shown> shown(String line) {
        Matcher plain = VIDEO.matcher(line);
        if (plain.matches() && Text.isVideoAddress(plain.group(1))) {
            return Optional.of(new Shown(plain.group(1), true));
        }
        Matcher tag = TAG_SOURCE.matcher(line);
        while (isTags(line) && tag.find()) {
            String address = Stream.of(2, 3, 4).map(tag::group).filter(Objects::nonNull).findFirst().orElse("");
            boolean video = !tag.group(1).equalsIgnoreCase("img") || VideoFile.is(address);
            if (video ? Text.isVideoAddress(address) : Text.isAddress(address)) {
                return Optional.of(new Shown(address, video));
            }
        }
        return Optional.empty();
    }

    /** @return the address of the video, if the line is a link to one */
    public static Optional<String> watched(String line) {
        Matcher link = WATCH_VIDEO.matcher(line);
        return link.matches() && Text.isVideoAddress(link.group(1)) ? Optional.of(link.group(1)) : Optional.empty();
    }

    /**
     * @param line a line of text
     * @param below the lines below it
     * @param context its position
     * @return the line as it is written into an entry, with a backslash before it if it looks like structure
     */
    public static String escape(String line, List<String> below, Context context) {
        return isEscaped(line, below, context) || readsAsStructure(line, below, context) ? "\\" + line : line;
    }

    /**
     * @param line a line written by {@link #escape}
     * @param below the lines below it
     * @param context its position
     * @return the original
     */
    public static String unescape(String line, List<String> below, Context context) {
        return isEscaped(line, below, context) ? line.substring(1) : line;
    }

    /** @return the context of the next line */
    public static Context after(String line, Context context) {
        return context == Context.BODY || line.startsWith("- ") ? Context.BODY : Context.PRELUDE;
    }

    /** Returns whether a line begins with backslashes, and would be structure or a fence without them. */
    private static boolean isEscaped(String line, List<String> below, Context context) {
        return line.startsWith("\\") && (readsAsStructure(unslashed(line), below, context) || Fences.isFence(unslashed(line)));
    }

    private static boolean readsAsStructure(String line, List<String> below, Context context) {
        if (mayEndText(line) || PaperHeading.mayGoOn(line) || NearTitle.is(line, below) || section(line).isPresent() || NearSection.of(line).isPresent()) {
            return true;
        }
        return switch (context) {
            case FIRST -> isField(line);
            case PRELUDE -> isVoteOrAuthors(line) || NearField.of(line).isPresent();
            case BODY -> false;
        };
    }

    /** @return whether the line has votes or authors in the exact spelling */
    public static boolean isVoteOrAuthors(String line) {
        return VOTE.matcher(line).matches() || AUTHORS.matcher(line).matches();
    }

    /** @return whether the line shows a picture or a video */
    public static boolean isPicture(String line) {
        return image(line).isPresent() || isTags(line) || watched(line).isPresent();
    }

    private static boolean isField(String line) {
        return isVoteOrAuthors(line) || NearField.of(line).isPresent() || isPicture(line);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    private static String unslashed(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == '\\') {
            from++;
        }
        return line.substring(from);
    }

    /** The first line of a section: its heading, and the unchanged beginning of its body. */
    public record Section(String heading, String rest) {
    }

    /** The position of a line in the text of an entry. */
    public enum Context {
        /** The first line of a text without heading, which must not look like a field. */
        FIRST,
        /** Later in a text without heading, before any bullet; votes and authors may still follow here. */
        PRELUDE,
        /** Anywhere else. */
        BODY
    }

    /** A picture or video in a line of tags: its address, and whether it is a video. */
    public record Shown(String address, boolean video) {
    }

    /** An image: its description, its address, and the address to which it links; each may be empty. */
    public record Image(String description, String address, String link) {
    }
}
