package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailypapers.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorSlugTest {

    /** The digits are from {@code printf %s NAME | sha256sum}. */
    @ParameterizedTest
    @CsvSource({"Hao Tang,hao-tang-HASH", "Grégoire Mialon,gregoire-mialon-HASH", "Łukasz Ørsted,lukasz-orsted-HASH",
        "D'Arcy O’Neil,darcy-oneil-HASH", "+,author-HASH", "李明,author-HASH"})
    void readsAsLatin(String name, String slug) throws Exception {
        String hash = java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256")
                .digest(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))).substring(0, 8);
        assertEquals(slug.replace("HASH", hash), AuthorSlug.of(name));
    }

    @Property(seed = Seed.OF_ALL)
    void fitsIntoAnAddressAndTheDatabase(@ForAll String name) {
        assertTrue(AuthorSlug.of(name).matches("[a-z0-9-]{1,80}"), AuthorSlug.of(name));
    }
}
