package org.dailypapers.reading.calendar;

import java.util.Arrays;
import java.util.Locale;
import org.dailypapers.platform.problem.BadRequest;

/** How densely a day is shown. */
public enum DayView {
    /** Each paper as a card with the beginning of its summary. */
    BRIEF,
    /** A line for each paper. */
    LIST,
    /** Each paper with its whole summary. */
    FULL;

    /** @return its name in addresses; null for the default, which needs none */
    public String key() {
        return this == BRIEF ? null : name().toLowerCase(Locale.ROOT);
    }

    /** @return the key of its label */
    public String label() {
        return "day.view." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key its name in an address; null or empty for the default
     * @return the view
     * @throws BadRequest if there is no such view
     */
    public static DayView of(String key) {
        return key == null || key.isEmpty() ? BRIEF : Arrays.stream(values()).filter(view -> view.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst().orElseThrow(() -> new BadRequest("error.day.view", key));
    }
}
