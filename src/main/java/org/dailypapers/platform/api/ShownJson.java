package org.dailypapers.platform.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dailypapers.character.ControlCharacters;

/**
 * Writes every answer of the API without {@linkplain ControlCharacters control characters}, whatever makes JSON of it. JSON itself could
 * carry them as escapes, but pages and XML cannot, and a text is to be the same everywhere.
 */
@Provider
public class ShownJson implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getMediaType() == null || !context.getMediaType().getSubtype().endsWith("json")) {
            context.proceed();
            return;
        }
        OutputStream sent = context.getOutputStream();
        Shown shown = new Shown(new BufferedOutputStream(sent));
        context.setOutputStream(shown);
        try {
            context.proceed();
            shown.flush();
        } finally {
            context.setOutputStream(sent);
        }
    }

    /** JSON in UTF-8, in which characters are replaced, also where escapes name them. It keeps what may be the beginning of one. */
    static final class Shown extends FilterOutputStream {

        private static final byte[] REPLACEMENT = String.valueOf(ControlCharacters.REPLACEMENT).getBytes(StandardCharsets.UTF_8);
        private static final int FIRST_OF_TWO = 0xC2;
        private static final int FIRST_OF_THREE = 0xEF;
        private static final int HEX = 16;
        /** A backslash, a {@code u} and four digits. */
        private static final int ESCAPE = 6;

        private final byte[] begun = new byte[ESCAPE];
        private int length;

        Shown(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            int one = b & 0xFF;
            if (length == 0 && one != '\\' && one != FIRST_OF_TWO && one != FIRST_OF_THREE) {
                if (ControlCharacters.isControl(one) && one <= Byte.MAX_VALUE) {
                    out.write(REPLACEMENT);
                } else {
                    out.write(one);
                }
                return;
            }
            begun[length++] = (byte) one;
            if (length == whole()) {
                finish();
            }
        }

        /** How long what has begun is. */
        private int whole() {
            int first = begun[0] & 0xFF;
            if (first == '\\') {
                return length > 1 && begun[1] == 'u' ? ESCAPE : 2;
            }
            return first == FIRST_OF_TWO ? 2 : 3;
        }

        private void finish() throws IOException {
            if (isForbidden(new String(begun, 0, length, StandardCharsets.UTF_8))) {
                out.write(REPLACEMENT);
            } else {
                out.write(begun, 0, length);
            }
            length = 0;
        }

        private static boolean isForbidden(String text) {
            if (text.charAt(0) != '\\') {
                return !ControlCharacters.replaced(text).equals(text);
            }
            if (text.length() < ESCAPE) {
                return text.charAt(1) == 'b' || text.charAt(1) == 'f';
            }
            char c = (char) Integer.parseInt(text.substring(2), HEX);
            return !Character.isSurrogate(c) && ControlCharacters.replaced(String.valueOf(c)).charAt(0) != c;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        /** The answer is closed by what opened it. */
        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
