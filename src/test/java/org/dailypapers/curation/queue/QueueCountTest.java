package org.dailypapers.curation.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class QueueCountTest {

    @Test
    void isExactAsFarAsItCounts() {
        for (int number : List.of(0, 1, 9_999, QueueCount.FAR)) {
            assertEquals(new QueueCount(number, false), QueueCount.of(number));
        }
        for (long number : List.of(10_001L, 1_000_000L, Long.MAX_VALUE)) {
            assertEquals(new QueueCount(QueueCount.FAR, true), QueueCount.of(number));
        }
    }

    @Test
    void countsOneFurtherToSeeThatThereAreMore() {
        assertTrue(QueueRepository.counting(QueueFilter.ALL, "").endsWith(" limit 10001) as one"), QueueRepository.counting(QueueFilter.ALL, ""));
    }
}
