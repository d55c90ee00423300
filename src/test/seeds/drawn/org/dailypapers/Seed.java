package org.dailypapers;

/** Where the tests of properties begin to draw: somewhere else each time ({@code -Dseeds=drawn}). */
public final class Seed {

    /** Lets each property draw a seed of its own. */
    public static final String OF_ALL = "";

    private Seed() {
    }
}
