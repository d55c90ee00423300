package org.dailypapers.curation.queue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.dailypapers.curation.finding.CheckRecord;

/** Why an entry may need attention, the gravest first. */
public enum Attention {
    /** An import clashes with what people wrote. */
    CONFLICT("c.conflict = true"),
    /** Readers get something broken or wrong. */
    ERROR("c.errors > 0"),
    /** An import put sentences of people and of the machine together, and nobody has read that yet. */
    JOINED("c.joined = true"),
    /** A reader stumbles. */
    WARNING("c.warnings > 0"),
    /** An editor may want to know something. */
    INFO("c.infos > 0");

    private final String condition;

    Attention(String condition) {
        this.condition = condition;
    }

    /** @return its name in addresses */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key a name as it stands in an address
     * @return why, or empty if there is none of that name
     */
    public static Optional<Attention> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** @return the condition in HQL over {@code CheckRecord c} */
    String condition() {
        return condition;
    }
}
