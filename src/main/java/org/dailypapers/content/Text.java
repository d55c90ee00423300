package org.dailypapers.content;

import org.dailypapers.content.InvalidContentException.Part;

/** Rules for all texts of a content: only characters that UTF-8 and every database can store, and {@code \n} as line end. */
public final class Text {

    private Text() {
    }

    /** @return the text with all line ends as {@code \n} */
    static String lines(String text, Part part) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (!isStorable(unix)) {
            throw new InvalidContentException(part, text);
        }
        return unix;
    }

    /** @return whether UTF-8 and every database can store the text: it has no NUL and no unpaired surrogate */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && !brokenSurrogates(text);
    }

    /** @return the text itself; throws if it is not a single line */
    static String line(String text, Part part) {
        if (lines(text, part).indexOf('\n') >= 0) {
            throw new InvalidContentException(part, text);
        }
        return text;
    }

    /** @return the text itself; throws if it is not a single line, is blank, or has surrounding white space */
    static String word(String text, Part part) {
        if (line(text, part).isEmpty() || !text.equals(text.strip())) {
            throw new InvalidContentException(part, text);
        }
        return text;
    }

    /** @return whether a digest can contain the text as an address: it is not empty and has no white space */
    static boolean isAddress(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == 0);
    }

    /** @return whether a digest can contain the address as that of a video */
    static boolean isVideoAddress(String text) {
        return isAddress(text) && (VideoFile.is(text) || text.chars().noneMatch(c -> "\"'<>".indexOf(c) >= 0));
    }

    /** @return whether nothing on the line is visible: it has only white space, no-break spaces and zero-width spaces */
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
