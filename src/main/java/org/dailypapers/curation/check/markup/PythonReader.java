package org.dailypapers.curation.check.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.TypedContent;

/**
 * Parses a list or dict as Python or JSON prints it, tolerating errors in texts: an unescaped quote within a text, which a language model
 * may write, ends the text only if a separator follows; backslashes of TeX are kept.
 */
final class PythonReader {

    private static final int DEEPEST = 20;
    private static final Pattern WORD = Pattern.compile(
            "-?[0-9][0-9_]*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|None|True|False|null|true|false");
    private static final Pattern QUOTE = Pattern.compile("[uUbBrR]?(['\"])");
    private static final Pattern UNICODE = Pattern.compile("u[0-9a-fA-F]{4}");
    private static final String SEPARATORS = ",:]}";

    private final String text;
    private int at;
    private int depth;

    PythonReader(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** @return the index after what was read */
    int at() {
        return at;
    }

    /** @return the value here; empty if there is none, or if it is a list or dict without members */
    Optional<Object> value() {
        char c = peek();
        if (c == '[' || c == '{') {
            at++;
            depth++;
            Optional<Object> members = depth > DEEPEST ? Optional.empty() : c == '[' ? list() : dict();
            depth--;
            return members;
        }
        Optional<String> string = string();
        return string.isPresent() ? string.map(Object.class::cast) : word();
    }

    private Optional<Object> list() {
        List<Object> members = new ArrayList<>();
        do {
            if (take(']')) {
                return members.isEmpty() ? Optional.empty() : Optional.of(members);
            }
            Optional<Object> member = value();
            if (member.isEmpty()) {
                return member;
            }
            members.add(member.get());
        } while (take(','));
        return take(']') ? Optional.of(members) : Optional.empty();
    }

    private Optional<Object> dict() {
        Map<String, Object> members = new LinkedHashMap<>();
        do {
            if (take('}')) {
                return members.isEmpty() ? Optional.empty() : Optional.of(members);
            }
            Optional<String> key = string();
            Optional<Object> member = key.isPresent() && take(':') ? value() : Optional.empty();
            if (member.isEmpty() || members.put(key.get(), member.get()) != null) {
                return Optional.empty();
            }
        } while (take(','));
        return take('}') ? Optional.of(members) : Optional.empty();
    }

    private Optional<String> string() {
        peek();
        Matcher opening = QUOTE.matcher(text).region(at, text.length());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        char quote = opening.group(1).charAt(0);
        StringBuilder read = new StringBuilder();
        int i = opening.end();
        while (i < text.length() && !(text.charAt(i) == quote && closes(i))) {
            i += text.charAt(i) == '\\' && i + 1 < text.length() ? escape(i + 1, read) : plain(text.charAt(i), read);
        }
        at = Math.min(i + 1, text.length());
        return i < text.length() && TypedContent.storable(read.toString()) ? Optional.of(read.toString()) : Optional.empty();
    }

    private static int plain(char c, StringBuilder read) {
        read.append(c);
        return 1;
    }

    /** Reads the characters after a backslash, and returns how many characters were read, including the backslash. */
    private int escape(int index, StringBuilder read) {
        char c = text.charAt(index);
        boolean command = index + 1 < text.length() && Character.isLowerCase(text.charAt(index + 1));
        if (c == '\\' || c == '\'' || c == '"' || c == '/') {
            read.append(c);
        } else if (c == 'n' && !command) {
            read.append('\n');
        } else if (c == 't' && !command) {
            read.append(' ');
        } else if (UNICODE.matcher(text).region(index, text.length()).lookingAt()) {
            read.append((char) Integer.parseInt(text.substring(index + 1, index + 5), 16));
            return 6;
        } else {
            read.append('\\').append(c);
        }
        return 2;
    }

    /** @return whether a quote ends its text: a separator follows, and after a comma another value */
    private boolean closes(int quote) {
        int next = afterSpace(quote + 1);
        if (next >= text.length() || SEPARATORS.indexOf(text.charAt(next)) < 0) {
            return false;
        }
        int value = afterSpace(next + 1);
        return text.charAt(next) != ',' || value < text.length() && ("'\"[{]}-uUbBrRNTF".indexOf(text.charAt(value)) >= 0
                || Character.isDigit(text.charAt(value)));
    }

    private Optional<Object> word() {
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        at = word.end();
        return Optional.of(word.group());
    }

    private boolean take(char wanted) {
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private char peek() {
        at = afterSpace(at);
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private int afterSpace(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
