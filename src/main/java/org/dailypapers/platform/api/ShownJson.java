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
 * Writes every answer of the API without {@linkplain ControlCharacters control characters}, whatever makes JSON of it: an escape such as
 * {@code \\u0085} names each, so that a program still gets the text as it is.
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

    /** JSON in UTF-8, in which escapes stand for control characters. It keeps what may be the beginning of one. */
    static final class Shown extends FilterOutputStream {

        private static final int FIRST_OF_TWO = 0xC2;
        private static final int FIRST_OF_THREE = 0xEF;
        private static final int LONGEST = 3;

        private final byte[] begun = new byte[LONGEST];
        private int length;

        Shown(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            int one = b & 0xFF;
            if (length == 0 && one != FIRST_OF_TWO && one != FIRST_OF_THREE) {
                if (one <= Byte.MAX_VALUE && ControlCharacters.isControl(one)) {
                    escape((char) one);
                } else {
                    out.write(one);
                }
                return;
            }
            begun[length++] = (byte) one;
            if (length == (begun[0] == (byte) FIRST_OF_TWO ? 2 : LONGEST)) {
                finish();
            }
        }

        private void finish() throws IOException {
            String text = new String(begun, 0, length, StandardCharsets.UTF_8);
            if (ControlCharacters.replaced(text).equals(text)) {
                out.write(begun, 0, length);
            } else {
                escape(text.charAt(0));
            }
            length = 0;
        }

        private void escape(char c) throws IOException {
            out.write("\\u%04x".formatted((int) c).getBytes(StandardCharsets.US_ASCII));
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
