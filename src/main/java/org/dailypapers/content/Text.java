package org.dailypapers.content;

import org.dailypapers.content.InvalidContentException.Part;

/** What all texts of a content have in common: characters that any database and UTF-8 can keep, and {@code \n}. */
public final class Text {

    private Text() {
    }

    /** @return the text with every line end as {@code \n} */
    static String lines(String text, Part part) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (!isStorable(unix)) {
            throw new InvalidContentException(part, text);
        }
        return unix;
    }

    /** @return whether any database and UTF-8 can keep the text: no NUL, no half characters */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && !brokenSurrogates(text);
    }

    /** @return the text itself, when it is a single line */
    static String line(String text, Part part) {
        if (lines(text, part).indexOf('\n') >= 0) {
            throw new InvalidContentException(part, text);
        }
        return text;
    }

    /** @return the text itself, when it is a single line with something in it and no white space around it */
    static String word(String text, Part part) {
        if (line(text, part).isEmpty() || !text.equals(text.strip())) {
            throw new InvalidContentException(part, text);
        }
        return text;
    }

    /** @return whether the text is an address as it can stand in a digest: something, without white space */
    static boolean isAddress(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == 0);
    }

    /** @return whether a digest can carry the address as that of a video */
    static boolean isVideoAddress(String text) {
        return isAddress(text) && (VideoFile.is(text) || text.chars().noneMatch(c -> "\"'<>".indexOf(c) >= 0));
    }

    /** @return whether nothing of the line can be seen: white space, no-break and zero-width spaces */
    public static boolean isBlank(String line) {
        return line.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF');
    }

    public static String withoutOuterBlankLines(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0 && isBlank(text.substring(from, end));
                end = text.indexOf('\n', from)) {
            from = end + 1;
        }
        int to = text.length();
        for (int start = text.lastIndexOf('\n', to - 1); start >= from && isBlank(text.substring(start + 1, to));
                start = text.lastIndexOf('\n', to - 1)) {
            to = start;
        }
        String body = text.substring(from, to);
        return isBlank(body) ? "" : body;
    }

    private static boolean brokenSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
