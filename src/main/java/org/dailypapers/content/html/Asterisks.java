package org.dailypapers.content.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dailypapers.content.text.Tex;

/**
 * Distinguishes asterisks of emphasis from those that multiply, raise to a power or belong to a name, such as {@code A*}. An
 * asterisk between Latin letters or digits marks nothing. An asterisk after a Latin letter, a digit or a closing bracket does not
 * begin emphasis. An asterisk after a Korean letter begins emphasis only if the next asterisk is followed by a particle, or by
 * neither a letter nor a digit.
 */
final class Asterisks {

    private static final Pattern PARTICLE = Pattern.compile("(?:은|는|이|가|을|를|과|와|의|만|도|및|등|들[은이을의]?|나|이나|라|란|이란|라고|이라고|라는|이라는|인|이다|이며|이고"
            + "|입니다|처럼|보다|까지|부터|적|적인|하다|합니다|하는|하고|하여|해|해서|한|했다|했습니다|된|되는|됩니다|됐습니다|(?:에|에서|에게|로|으로|적으로)(?:는|도|만|의)?)");
    private static final Pattern ITEM = Pattern.compile("[ \t>]*(?:[-*+]|\\d{1,9}[.)])[ \t].*", Pattern.DOTALL);
    private static final String CLOSERS = ")]}";

    private enum Kind { SPACE, KOREAN, LATIN, CLOSER, MARK }

    private final String text;
    private final char[] hints;
    private final int end;
    /** By number of backticks: where the last run of that length in the paragraph begins. */
    private final Map<Integer, Integer> backticks = new HashMap<>();
    private final int from;
    private boolean open;
    private boolean boldOpen;

    private Asterisks(String text, int from, int end, char[] hints) {
        this.text = text;
        this.from = from;
        this.end = end;
        this.hints = hints;
    }

    /**
     * @param text a Markdown text
     * @param hints receives the hints, each at the index of the character that it comes before
     */
    static void of(String text, char[] hints) {
        for (int from = 0; from < text.length();) {
            int end = endOfParagraph(text, from);
            if (text.substring(from, end).indexOf('*') >= 0) {
                new Asterisks(text, from, end, hints).look();
            }
            from = end;
        }
    }

    /** Returns the end of a paragraph: before a blank line, a list item or a table row. */
    private static int endOfParagraph(String text, int from) {
        int end = text.indexOf('\n', from) + 1;
        while (end > 0 && end < text.length()) {
            int next = text.indexOf('\n', end) + 1;
            String line = text.substring(end, next == 0 ? text.length() : next);
            if (line.isBlank() || line.stripLeading().startsWith("|") || ITEM.matcher(line).matches()) {
                return end;
            }
            end = next;
        }
        return end == 0 ? text.length() : end;
    }

    private void look() {
        for (int at = from; at < end; at = afterRun(at, '`')) {
            at = text.indexOf('`', at) < 0 ? end : Math.min(end, text.indexOf('`', at));
            backticks.put(afterRun(at, '`') - at, at);
        }
        for (int at = from; at < end;) {
            at = next(at);
        }
    }

    private int next(int at) {
        switch (text.charAt(at)) {
            case '\\':
                return at + 2;
            case '`':
                return afterCode(at);
            case '$':
                int tex = Tex.end(text, at);
                return tex > 0 && tex <= end ? tex : at + 1;
            case '*':
                int after = afterRun(at, '*');
                Kind before = at == from ? Kind.SPACE : kind(text.codePointBefore(at));
                Kind behind = after == end ? Kind.SPACE : kind(text.codePointAt(after));
                if (after - at == 1) {
                    single(at, before, behind);
                } else if (after - at == 2) {
                    pair(at, after, before, behind);
                }
                return after;
            default:
                return at + 1;
        }
    }

    private void single(int at, Kind before, Kind behind) {
        if (before == Kind.LATIN && behind == Kind.LATIN) {
            hints[at] = Hints.STANDS;
        } else if (behind == Kind.SPACE) {
            open &= before == Kind.SPACE;
        } else if (open) {
            close(at, before, behind);
        } else if (before == Kind.LATIN || before == Kind.CLOSER || before == Kind.KOREAN && !beginsBetweenWords(at)) {
            hints[at] = Hints.STANDS;
        } else {
            open = true;
            if (before == Kind.KOREAN && behind != Kind.KOREAN && behind != Kind.LATIN) {
                hints[at + 1] = Hints.LETTER;
            }
        }
    }

    private void close(int at, Kind before, Kind behind) {
        if (before == Kind.CLOSER && behind == Kind.LATIN) {
            hints[at] = Hints.STANDS;
        } else if (before != Kind.SPACE) {
            open = false;
            if (behind == Kind.KOREAN && before != Kind.KOREAN && before != Kind.LATIN) {
                hints[at] = Hints.LETTER;
            }
        }
    }

    private boolean beginsBetweenWords(int at) {
        int next = text.indexOf('*', at + 1);
        if (next < 0 || next >= end || Character.isWhitespace(text.charAt(next - 1))) {
            return false;
        }
        int word = next + 1;
        while (word < end && kind(text.charAt(word)) == Kind.KOREAN) {
            word++;
        }
        return word == next + 1 ? word == end || kind(text.codePointAt(word)) != Kind.LATIN : PARTICLE.matcher(text).region(next + 1, word).matches();
    }

    private void pair(int at, int after, Kind before, Kind behind) {
        boolean digit = at > from && Character.isDigit(text.charAt(at - 1)) || after < end && Character.isDigit(text.charAt(after));
        boolean between = (before == Kind.LATIN || before == Kind.CLOSER) && behind == Kind.LATIN;
        if (!boldOpen && between && digit) {
            hints[at] = Hints.STANDS;
        } else if (boldOpen) {
            boldOpen = before == Kind.SPACE;
        } else {
            boldOpen = behind != Kind.SPACE && before != Kind.CLOSER;
        }
    }

    private int afterCode(int at) {
        int after = afterRun(at, '`');
        if (backticks.getOrDefault(after - at, at) <= at) {
            return after;
        }
        int close = text.indexOf('`', after);
        while (afterRun(close, '`') - close != after - at) {
            close = text.indexOf('`', afterRun(close, '`'));
        }
        return afterRun(close, '`');
    }

    private int afterRun(int at, char mark) {
        int after = at;
        while (after < end && text.charAt(after) == mark) {
            after++;
        }
        return after;
    }

    private static Kind kind(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Kind.SPACE;
        }
        if (Character.isLetterOrDigit(c)) {
            return c > 0x7f && isKorean(Character.UnicodeScript.of(c)) ? Kind.KOREAN : Kind.LATIN;
        }
        return CLOSERS.indexOf(c) >= 0 ? Kind.CLOSER : Kind.MARK;
    }

    private static boolean isKorean(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HAN;
    }
}
