package org.dailypapers.account.throttle;

import org.dailypapers.hash.Sha256;
import org.dailypapers.platform.Network;

/**
 * What failed attempts are counted by.
 *
 * @param key its unique key
 * @param free how many failures have no consequence
 */
public record Bucket(String key, int free) {

    public static final int FREE_FOR_ACCOUNT = 5;
    public static final int FREE_FOR_ADDRESS = 20;
    private static final int DIGITS_OF_NAME = 16;

    /** @param folded the normalized sign-in name of an account, which need not exist */
    public static Bucket ofAccount(String folded) {
        return new Bucket("account:" + hidden(folded), FREE_FOR_ACCOUNT);
    }

    /** @param folded the normalized sign-in name of an account whose owner has signed in with this browser before */
    public static Bucket ofKnownBrowser(String folded) {
        return new Bucket("known:" + hidden(folded), FREE_FOR_ACCOUNT);
    }

    /** Hashes the name, because people sometimes type a password into the name field. */
    private static String hidden(String folded) {
        return Sha256.of(folded).substring(0, DIGITS_OF_NAME);
    }

    /**
     * Attempts of each kind are counted separately, so that a script with an outdated token keeps nobody from signing in.
     *
     * @param what the kind of attempt
     * @param address the address of a machine; for IPv6 only its /64 network counts, as one machine may use all of it
     */
    public static Bucket ofAddress(Tried what, String address) {
        return new Bucket(what.prefix + Network.ofMachine(address), FREE_FOR_ADDRESS);
    }

    /** Kinds of attempts. */
    public enum Tried {
        /** Passwords. They can be guessed, so even the right one must wait. */
        PASSWORD("address:"),
        /** Codes of invitation links and of the log. They cannot be guessed, so the right one never has to wait. */
        CODE("codes:"),
        /** API tokens; the same as codes. */
        TOKEN("tokens:");

        private final String prefix;

        Tried(String prefix) {
            this.prefix = prefix;
        }
    }
}
