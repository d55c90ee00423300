package org.dailypapers.curation.queue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.dailypapers.curation.finding.CheckRecord;

/**
 * Why an entry may need attention, most serious first. The gravity that an entry has at least then, as in {@link CheckRecord}, leads an
 * index to it.
 */
public enum Attention {
    /** An import conflicts with a person's changes. */
    CONFLICT("c.gravity >= 4 and c.conflict = true"),
    /** Readers see something broken or wrong. */
    ERROR("c.gravity >= 3 and c.errors > 0"),
    /** An import combined sentences of people and of the machine, and nobody has reviewed the result yet. */
    JOINED("c.gravity >= 2 and c.joined = true"),
    /** Readers may stumble. */
    WARNING("c.gravity >= 2 and c.warnings > 0"),
    /** An editor may want to know something. */
    INFO("c.gravity >= 1 and c.infos > 0");

    private final String condition;

    Attention(String condition) {
        this.condition = condition;
    }

    /** @return its name in addresses */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key a name from an address
     * @return the reason; empty if there is none of this name
     */
    public static Optional<Attention> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** @return the HQL condition on {@code CheckRecord c} */
    String condition() {
        return condition;
    }
}
