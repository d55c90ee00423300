package org.dailypapers.digest.view;

import java.time.LocalDate;

/**
 * A fingerprint of a day, to find out whether the day or its entries have changed.
 *
 * @param date the day
 * @param path the path of its newest source
 * @param source the identifier of its newest source in the database
 * @param withdrawn whether it is withdrawn
 * @param entries the number of its entries, including those that readers do not see
 * @param changes how often the entries were changed in total
 */
public record DayMark(LocalDate date, String path, long source, boolean withdrawn, long entries, long changes) {

    /** @return a text that differs whenever something has changed that affects an import */
    public String text() {
        return source + (withdrawn ? "-" : "+") + entries + "/" + changes;
    }
}
