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
 * The rules for passwords, and their hashes.
 *
 * <p>Passwords are stored as PBKDF2 with HMAC-SHA-512, 210,000 iterations and a salt of 16 bytes: the minimum that OWASP's Password
 * Storage Cheat Sheet recommends for this function, and the slowest function in Jakarta Security, whose default is 2,048 iterations. One
 * attempt takes about 0.2 s of CPU time, on the server as well as on the machine of anyone who stole the table. Function, iterations and
 * salt are stored with each hash, so that existing hashes stay valid if the parameters change.
 *
 * <p>The minimum of 12 characters, the list of common passwords, the ban on names, and the absence of composition rules follow NIST SP
 * 800-63B, 5.1.1.2.
 */
@ApplicationScoped
public class Passwords {

    /** The minimum length of a password. */
    public static final int SHORTEST = 12;
    /** The maximum length of a password, so that long ones cannot keep the server busy. */
    public static final int LONGEST = FieldLimit.PASSWORD.longest();

    static final Map<String, String> PARAMETERS = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private Pbkdf2PasswordHash hash;
    private String nobodys;

    /** For CDI. */
    protected Passwords() {
    }

    /** @param hash creates and verifies hashes */
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
     * @param password a password as typed; may be null
     * @param names the person's sign-in name and display name; each may be null
     * @return the key of the message that says why it is not allowed; empty if it is
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

    /** @return the hash of a password, with function, iterations and salt */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /**
     * Verifies a password. If there is no hash, this takes the same time.
     *
     * @param password the password as typed
     * @param kept the stored hash; null if there is none
     * @return whether the password is right
     */
    public boolean matches(String password, String kept) {
        boolean same = hash.verify(password.toCharArray(), kept == null ? nobodys : kept);
        return same && kept != null;
    }
}
