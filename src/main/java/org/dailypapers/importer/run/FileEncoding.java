package org.dailypapers.importer.run;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * Detects whether a whole file is in an encoding other than UTF-8, such as the one that Korean editors on Windows use. Sources are stored
 * byte for byte, so such a file is refused and must be saved as UTF-8. A UTF-8 file with some invalid bytes is not refused.
 */
final class FileEncoding {

    private static final String CP949 = "x-windows-949";
    /** A subset of CP949 that has the common Hangul syllables. */
    private static final String EUC_KR = "EUC-KR";
    private static final String CP949_NAME = "CP949 (EUC-KR)";
    private static final List<String> WIDE = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    private static final Pattern HEADING = Pattern.compile("^#{2,3}[ \\[]", Pattern.MULTILINE);
    private static final int NAME = 6;
    /** The least share of invalid lines among those that are not ASCII: in other encodings, hardly any line is valid UTF-8 by chance. */
    private static final double MOST_LINES = 0.9;
    /** With fewer syllables, the text may be in any encoding. */
    private static final int LEAST_HANGUL = 8;
    /**
     * The least share of common syllables: Korean text decoded correctly has few rare syllables, invalid characters or letters of
     * other scripts.
     */
    private static final double MOSTLY_HANGUL = 0.9;
    /** The share of bytes above 127: higher in encodings with two bytes for each letter, lower in single-byte text with some accents. */
    private static final double MANY_BYTES = 0.25;

    private FileEncoding() {
    }

    /** @return a diagnostic that names the encoding of the file; empty if no other encoding is detected */
    static Optional<Diagnostic> known(byte[] bytes) {
        String name = marked(bytes);
        if (name == null && has(bytes, (byte) 0)) {
            name = WIDE.stream().filter(wide -> isHeaded(strictly(bytes, wide))).map(wide -> wide.substring(0, NAME)).findFirst().orElse(null);
        }
        if (name == null && isForeign(bytes) && isKorean(bytes)) {
            name = CP949_NAME;
        }
        return Optional.ofNullable(name).map(found -> Diagnostic.at(1, Code.OTHER_ENCODING, found));
    }

    /** @return a diagnostic if most of the file is not UTF-8; empty if it is UTF-8, apart from some invalid bytes */
    static Optional<Diagnostic> unknown(byte[] bytes) {
        int high = 0;
        for (byte one : bytes) {
            high += one < 0 ? 1 : 0;
        }
        return high > MANY_BYTES * bytes.length && isForeign(bytes) ? Optional.of(Diagnostic.at(1, Code.UNKNOWN_ENCODING)) : Optional.empty();
    }

    /** The encoding that a byte order mark names; null if there is none. */
    private static String marked(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) ? "UTF-16" : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[] bytes, byte wanted) {
        for (byte one : bytes) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeaded(String text) {
        return text != null && text.indexOf('\0') < 0 && HEADING.matcher(text).find();
    }

    /** Whether nearly all lines that are not ASCII are invalid as UTF-8. */
    private static boolean isForeign(byte[] bytes) {
        int foreign = 0;
        int all = 0;
        for (int from = 0; from < bytes.length;) {
            int to = from;
            boolean ascii = true;
            for (; to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r'; to++) {
                ascii &= bytes[to] >= 0;
            }
            if (!ascii) {
                all++;
                foreign += strictly(ByteBuffer.wrap(bytes, from, to - from), StandardCharsets.UTF_8) == null ? 1 : 0;
            }
            from = to + 1;
        }
        return foreign > 0 && foreign >= MOST_LINES * all;
    }

    private static boolean isKorean(byte[] bytes) {
        if (!Charset.isSupported(CP949) || !Charset.isSupported(EUC_KR)) {
            return false;
        }
        CharsetEncoder usual = Charset.forName(EUC_KR).newEncoder();
        int hangul = 0;
        int others = 0;
        String text = new String(bytes, Charset.forName(CP949));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uAC00' && c <= '\uD7A3' && usual.canEncode(c)) {
                hangul++;
            } else if (c == '\uFFFD' || c > '\u007F' && Character.isLetter(c)) {
                others++;
            }
        }
        return hangul >= LEAST_HANGUL && hangul >= MOSTLY_HANGUL * (hangul + others);
    }

    private static String strictly(byte[] bytes, String charset) {
        CharBuffer text = strictly(ByteBuffer.wrap(bytes), Charset.forName(charset));
        return text == null ? null : text.toString();
    }

    private static CharBuffer strictly(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
