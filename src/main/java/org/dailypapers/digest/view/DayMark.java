package org.dailypapers.digest.view;

import java.time.LocalDate;

/**
 * What tells whether a day and its entries are still as they were.
 *
 * @param date the day
 * @param path the path of its newest source
 * @param source the number of its newest source
 * @param withdrawn whether it is withdrawn
 * @param entries how many entries it has, also those that readers do not see
 * @param changes how often they were changed, all together
 */
public record DayMark(LocalDate date, String path, long source, boolean withdrawn, long entries, long changes) {

    /** @return a text that is another whenever something changed that an import looks at */
    public String text() {
        return source + (withdrawn ? "-" : "+") + entries + "/" + changes;
    }
}
