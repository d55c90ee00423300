package org.dailypapers.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.limit.TypedNumber;

/** Gives pages the limits of texts and numbers, for the {@code maxlength} and {@code max} of their fields. */
@Named
@ApplicationScoped
public class Longest {

    /**
     * @param limit the name of a {@link FieldLimit}
     * @return the maximum length in UTF-16 code units, as HTML counts characters
     * @throws IllegalArgumentException if there is no such limit
     */
    public int of(String limit) {
        return FieldLimit.valueOf(limit).longest();
    }

    /** @return the largest number that can be typed */
    public int getNumber() {
        return TypedNumber.LARGEST;
    }
}
