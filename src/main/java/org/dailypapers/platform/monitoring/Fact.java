package org.dailypapers.platform.monitoring;

import java.util.List;

/**
 * A statement about a part of the system, to be shown in a language chosen later.
 *
 * @param state how good or bad it is
 * @param key the key of the text; if the state is not good, the text also says what to do
 * @param values the values for its placeholders: texts, numbers, {@link java.time.Instant}s, {@link java.time.Duration}s and
 *     {@link Bytes}
 * @param path the path below the context of a page with details; null if there is none
 */
public record Fact(State state, String key, List<Object> values, String path) {

    /** @return a fact: all is well */
    public static Fact good(String key, Object... values) {
        return new Fact(State.GOOD, key, List.of(values), null);
    }

    /** @return a fact: the state is unknown */
    public static Fact unknown(String key, Object... values) {
        return new Fact(State.UNKNOWN, key, List.of(values), null);
    }

    /** @return a fact: it works, but needs attention */
    public static Fact warning(String key, Object... values) {
        return new Fact(State.WARNING, key, List.of(values), null);
    }

    /** @return a fact: it does not work */
    public static Fact bad(String key, Object... values) {
        return new Fact(State.BAD, key, List.of(values), null);
    }

    /** @return the same fact with a page for details */
    public Fact at(String more) {
        return new Fact(state, key, values, more);
    }

    /** States, from best to worst. */
    public enum State {
        /** All is well. */
        GOOD,
        /** Unknown. */
        UNKNOWN,
        /** It works, but needs attention. */
        WARNING,
        /** It does not work. */
        BAD
    }
}
