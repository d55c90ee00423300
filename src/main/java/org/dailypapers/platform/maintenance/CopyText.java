package org.dailypapers.platform.maintenance;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Rows as lines, in the text format of PostgreSQL's {@code COPY}: values separated by tabs, {@code \N} for null, and a backslash before
 * any character that would end a value or a line. An unpaired surrogate, which H2 can store and UTF-8 cannot encode, is written as
 * {@code \}{@code uD83D}.
 */
final class CopyText {

    private static final String NONE = "\\N";
    private static final String SPECIAL = "\\\t\n\r\b\f\u000B";
    private static final String LETTERS = "\\tnrbfv";

    private CopyText() {
    }

    /** @param value a value; may be null */
    static void write(String value, Appendable out) throws IOException {
        if (value == null) {
            out.append(NONE);
        } else {
            escape(value, out);
        }
    }

    /** @param bytes a value, which is streamed and never held as a whole; may be null */
    static void write(InputStream bytes, Appendable out) throws IOException {
        if (bytes == null) {
            out.append(NONE);
            return;
        }
        out.append("\\\\x");
        byte[] some = new byte[1 << 13];
        for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
            HexFormat.of().formatHex(out, some, 0, read);
        }
    }

    private static void escape(String value, Appendable out) throws IOException {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int letter = c <= '\\' ? SPECIAL.indexOf(c) : -1;
            if (letter >= 0) {
                out.append(value, done, i).append('\\').append(LETTERS.charAt(letter));
                done = i + 1;
            } else if (isHalf(value, i)) {
                out.append(value, done, i).append(String.format("\\u%04X", (int) c));
                done = i + 1;
            }
        }
        out.append(value, done, value.length());
    }

    private static boolean isHalf(String value, int at) {
        char c = value.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    /** Reads this format, value by value. */
    static final class Values implements AutoCloseable {

        private final BufferedReader in;
        private boolean lineEnded;

        Values(Reader in) {
            this.in = new BufferedReader(in, 1 << 16);
        }

        /** @return whether there is another line */
        boolean more() throws IOException {
            in.mark(1);
            boolean more = in.read() >= 0;
            in.reset();
            return more;
        }

        /** @return the values of the next line */
        List<String> line() throws IOException {
            List<String> values = new ArrayList<>();
            do {
                values.add(text());
            } while (!lineEnded);
            return values;
        }

        /** @return the next value; may be null */
        String text() throws IOException {
            StringBuilder value = new StringBuilder();
            boolean none = false;
            for (int c = next(); c >= 0; c = next()) {
                if (c != '\\') {
                    value.append((char) c);
                    continue;
                }
                int letter = in.read();
                if (letter == 'N') {
                    none = true;
                } else if (letter == 'u') {
                    value.append((char) (HexFormat.fromHexDigit(in.read()) << 12 | HexFormat.fromHexDigit(in.read()) << 8
                            | HexFormat.fromHexDigit(in.read()) << 4 | HexFormat.fromHexDigit(in.read())));
                } else {
                    value.append(SPECIAL.charAt(LETTERS.indexOf(letter)));
                }
            }
            return none ? null : value.toString();
        }

        /** @return the next value; may be null */
        byte[] bytes() throws IOException {
            in.read();
            if (in.read() == 'N') {
                next();
                return null;
            }
            in.read();
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            for (int c = next(); c >= 0; c = next()) {
                value.write(HexFormat.fromHexDigit(c) << 4 | HexFormat.fromHexDigit(in.read()));
            }
            return value.toByteArray();
        }

        /** @return the next character of a value; negative at its end */
        private int next() throws IOException {
            int c = in.read();
            lineEnded = c == '\n' || c < 0;
            return c == '\t' || c == '\n' ? -1 : c;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
