package org.dailypapers.account.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The days of the audit log's filter are those of a time zone. */
class AuditFilterTest {

    @Test
    void takesDaysOfATimeZone() {
        AuditFilter filter = AuditFilter.of(Map.of("from", "2024-11-12", "to", "2024-11-13")::get);
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        assertEquals(Instant.parse("2024-11-11T15:00:00Z"), filter.start(seoul));
        assertEquals(Instant.parse("2024-11-13T15:00:00Z"), filter.end(seoul));
    }
}
