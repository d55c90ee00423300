package org.dailypapers.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Orders by several columns. */
class DeskSortTest {

    @Property
    void everyChangeCanBeWrittenAndReadBack(@ForAll DeskSort.Column first, @ForAll DeskSort.Column second, @ForAll DeskSort.Column third) {
        DeskSort sort = DeskSort.USUAL.alone(first).and(second).and(third).and(second);
        assertEquals(sort, DeskSort.of(sort.key()).orElseThrow());
    }

    @Property
    void aColumnIsAddedTurnedAndTakenAway(@ForAll DeskSort.Column first, @ForAll DeskSort.Column second) {
        DeskSort alone = DeskSort.USUAL.alone(first);
        if (first != second) {
            assertEquals(alone, alone.and(second).and(second).and(second));
        }
        assertTrue(alone.and(second).place(second) > 0);
    }

    @Test
    void aClickTurnsAnOrderRound() {
        DeskSort title = DeskSort.USUAL.alone(DeskSort.Column.TITLE);
        assertEquals("title", title.key());
        assertEquals("-title", title.alone(DeskSort.Column.TITLE).key());
        assertEquals("title,-votes", title.and(DeskSort.Column.VOTES).key());
        assertEquals("title,votes", title.and(DeskSort.Column.VOTES).and(DeskSort.Column.VOTES).key());
    }

    @Test
    void nonsenseIsNone() {
        assertTrue(DeskSort.of("nonsense").isEmpty());
        assertTrue(DeskSort.of("title,-title").isEmpty());
        assertTrue(DeskSort.of("").isEmpty());
    }
}
