package org.dailypapers;

/** Where the tests of properties begin to draw: always at the same place, so that a test run says the same each time. */
public final class Seed {

    /** The seed of all properties. */
    public static final String OF_ALL = "20241112";

    private Seed() {
    }
}
