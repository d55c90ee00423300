package org.dailypapers.platform.monitoring;

import java.util.List;

/**
 * Something that is to be said of a part of the system, in a language that is not known yet.
 *
 * @param state how that is
 * @param key the name of the text that says it, and if it is not good what to do
 * @param values those for its placeholders: texts, numbers, {@link java.time.Instant}s, {@link java.time.Duration}s and {@link Bytes}
 * @param path of a page below the context that says more; null if there is none
 */
public record Fact(State state, String key, List<Object> values, String path) {

    /** @return that something is as it should be */
    public static Fact good(String key, Object... values) {
        return new Fact(State.GOOD, key, List.of(values), null);
    }

    /** @return that something cannot be known */
    public static Fact unknown(String key, Object... values) {
        return new Fact(State.UNKNOWN, key, List.of(values), null);
    }

    /** @return that something works, but should be looked at */
    public static Fact warning(String key, Object... values) {
        return new Fact(State.WARNING, key, List.of(values), null);
    }

    /** @return that something does not work */
    public static Fact bad(String key, Object... values) {
        return new Fact(State.BAD, key, List.of(values), null);
    }

    /** @return the same, with the page that says more */
    public Fact at(String more) {
        return new Fact(state, key, values, more);
    }

    /** How something is, the better the earlier. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** Nobody can tell. */
        UNKNOWN,
        /** It works, but should be looked at. */
        WARNING,
        /** It does not work. */
        BAD
    }
}
