package org.dailypapers.account.throttle;

import org.dailypapers.hash.Sha256;
import org.dailypapers.platform.Network;

/**
 * What failed tries are counted for.
 *
 * @param key what it is, in one text
 * @param free how many failures cost nothing
 */
public record Bucket(String key, int free) {

    public static final int FREE_FOR_ACCOUNT = 5;
    public static final int FREE_FOR_ADDRESS = 20;
    private static final int DIGITS_OF_NAME = 16;

    /** @param folded the name of an account, which need not exist */
    public static Bucket ofAccount(String folded) {
        return new Bucket("account:" + hidden(folded), FREE_FOR_ACCOUNT);
    }

    /** @param folded the name of an account whose owner signed in with the browser before */
    public static Bucket ofKnownBrowser(String folded) {
        return new Bucket("known:" + hidden(folded), FREE_FOR_ACCOUNT);
    }

    /** People type passwords where they are asked for their name, so that no name is kept as it was typed. */
    private static String hidden(String folded) {
        return Sha256.of(folded).substring(0, DIGITS_OF_NAME);
    }

    /**
     * Tries of each kind are counted apart, so that a script with an old token keeps nobody from signing in.
     *
     * @param what what is tried there
     * @param address of a machine; of IPv6 only the network counts (/64), as one machine has all addresses of it
     */
    public static Bucket ofAddress(Tried what, String address) {
        return new Bucket(what.prefix + Network.ofMachine(address), FREE_FOR_ADDRESS);
    }

    /** What is tried from an address. */
    public enum Tried {
        /** Passwords, which can be guessed: a right one must wait, too. */
        PASSWORD("address:"),
        /** Codes of links and of the log, which nobody guesses: a right one is taken whatever came before it. */
        CODE("codes:"),
        /** API tokens, as codes. */
        TOKEN("tokens:");

        private final String prefix;

        Tried(String prefix) {
            this.prefix = prefix;
        }
    }
}
