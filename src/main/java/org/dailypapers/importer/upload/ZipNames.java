package org.dailypapers.importer.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes names in ZIPs. Names that are not marked as UTF-8 are often UTF-8 all the same; otherwise they are in the encoding of
 * Korean Windows.
 */
final class ZipNames {

    private static final String KOREAN_WINDOWS = "x-windows-949";

    private ZipNames() {
    }

    static String text(byte[] name, boolean utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            boolean korean = !utf8 && Charset.isSupported(KOREAN_WINDOWS);
            return new String(name, korean ? Charset.forName(KOREAN_WINDOWS) : StandardCharsets.UTF_8);
        }
    }
}
