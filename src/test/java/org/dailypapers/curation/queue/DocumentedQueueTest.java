package org.dailypapers.curation.queue;

import static org.dailypapers.Documentation.assertSays;

import org.junit.jupiter.api.Test;

/** The figures in the docs about the queue are right. */
class DocumentedQueueTest {

    @Test
    void claims() {
        assertSays("asks for # entries", ClaimService.SOME);
        assertSays("free again # minutes after the last keystroke", Claim.LASTS.toMinutes());
    }
}
