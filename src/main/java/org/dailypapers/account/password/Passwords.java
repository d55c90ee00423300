package org.dailypapers.account.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dailypapers.limit.FieldLimit;

/**
 * Passwords: which may be chosen, and how they are kept.
 *
 * <p>They are kept as PBKDF2 with HMAC-SHA-512, 210,000 rounds and a salt of 16 bytes: the least that OWASP's Password
 * Storage Cheat Sheet asks of this function, and the slowest that Jakarta Security has; its own default is 2,048 rounds.
 * One try costs about 0.2 s of a core, on the server as on the machine of somebody who stole the table. Function,
 * rounds and salt stand with each hash, so that a later change leaves those that exist to be checked.
 *
 * <p>12 characters, no rules of composition, a list of what everyone uses, and no names follow NIST SP 800-63B, 5.1.1.2.
 */
@ApplicationScoped
public class Passwords {

    /** The fewest characters that a password has. */
    public static final int SHORTEST = 12;
    /** The most characters that a password has, so that nobody keeps the server busy with endless ones. */
    public static final int LONGEST = FieldLimit.PASSWORD.longest();

    static final Map<String, String> PARAMETERS = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private Pbkdf2PasswordHash hash;
    private String nobodys;

    /** For CDI. */
    protected Passwords() {
    }

    /** @param hash what makes and checks hashes */
    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void prepare() {
        hash.initialize(PARAMETERS);
        nobodys = hash.generate("nobody".toCharArray());
    }

    /**
     * @param password a password as it was typed; may be null
     * @param names what whoever is to have it is called: to sign in, and as it is shown; each may be null
     * @return the name of the message that says why it cannot be chosen; empty if it can
     */
    public static Optional<String> problem(String password, String... names) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("account.password.long");
        }
        PasswordGuess guess = new PasswordGuess(CommonPasswords.folded(password));
        if (guess.isMadeOf(Arrays.stream(names).filter(Objects::nonNull).toList())) {
            return Optional.of("account.password.name");
        }
        return guess.isCommon() ? Optional.of("account.password.common") : Optional.empty();
    }

    /** @return the password as it is kept, with function, rounds and salt */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /**
     * Checks a password, and takes the same time for it where there is nobody whom it could belong to.
     *
     * @param password as it was typed
     * @param kept the hash of the right one; null if there is none
     */
    public boolean matches(String password, String kept) {
        boolean same = hash.verify(password.toCharArray(), kept == null ? nobodys : kept);
        return same && kept != null;
    }
}
