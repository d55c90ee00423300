package org.dailypapers.platform.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What day it is. Pages say how many days old the newest digest is, and which digest is the newest depends on the day, too.
 *
 * @param here the day in the zone of the site
 * @param utc the day in UTC
 */
record PageDay(LocalDate here, LocalDate utc) {

    /** @return today */
    static PageDay of(Clock clock, ZoneId zone) {
        return new PageDay(LocalDate.now(clock.withZone(zone)), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }
}
