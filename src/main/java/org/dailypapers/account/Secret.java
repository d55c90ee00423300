package org.dailypapers.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.dailypapers.hash.Sha256;

/**
 * A secret that the server makes: 256 random bits, told once and kept as SHA-256 only. It needs no slow hash, as nobody
 * can try all of them.
 *
 * @param text as it is told, in the letters of Base64 for addresses
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** @return a new secret */
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @return its SHA-256, 64 hex digits */
    public String hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
