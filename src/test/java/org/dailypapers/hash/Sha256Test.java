package org.dailypapers.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example in FIPS 180-4. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashesTextsAndBytesAlike() {
        assertEquals(OF_ABC, Sha256.of("abc"));
        assertEquals(OF_ABC, Sha256.of(new byte[] {'a', 'b', 'c'}));
        assertEquals(Sha256.of("글".getBytes(StandardCharsets.UTF_8)), Sha256.of("글"), "in UTF-8");
    }

    @Test
    void takesBytesOneAfterAnother() {
        var digest = Sha256.digest();
        digest.update((byte) 'a');
        assertEquals(OF_ABC, HexFormat.of().formatHex(digest.digest(new byte[] {'b', 'c'})));
    }
}
