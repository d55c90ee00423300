package org.dailypapers.digest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailypapers.Seed;
import org.dailypapers.digest.desk.DeskSort.Column;
import org.junit.jupiter.api.Test;

/** Sorting by several columns. */
class DeskSortTest {

    @Property(seed = Seed.OF_ALL)
    void everyChangeCanBeWrittenAndReadBack(@ForAll Column first, @ForAll List<Column> more) {
        DeskSort sort = DeskSort.USUAL.alone(first);
        for (Column column : more) {
            sort = sort.then(column);
        }
        assertEquals(sort, DeskSort.of(sort.key()).orElseThrow());
    }

    @Property(seed = Seed.OF_ALL)
    void aFurtherKeyIsAddedTurnedRoundAndDropped(@ForAll Column first, @ForAll Column second) {
        DeskSort alone = DeskSort.USUAL.alone(first);
        if (first != second) {
            assertEquals(alone.key() + "," + second.first().key(), alone.then(second).key());
            assertEquals(alone.key() + "," + second.first().reversed().key(), alone.then(second).then(second).key());
            assertEquals(alone, alone.then(second).then(second).then(second));
            assertEquals(alone, alone.then(second).without(second));
        }
    }

    @Property(seed = Seed.OF_ALL)
    void aColumnAloneTurnsRound(@ForAll Column first, @ForAll Column second) {
        DeskSort alone = DeskSort.of(first.first().key()).orElseThrow();
        assertEquals(List.of(first.first().reversed()), alone.alone(first).keys());
        assertEquals(alone, alone.alone(first).alone(first));
        if (first != second) {
            assertEquals(List.of(second.first()), alone.alone(second).keys());
            assertEquals(alone.alone(first), alone.alone(first).then(second).alone(first), "of several keys the one stays as it is");
        }
    }

    @Test
    void aKeyKeepsItsPlaceWhenItIsTurnedRound() {
        assertEquals("-status,-date", DeskSort.of("status,-date").orElseThrow().then(Column.STATUS).key());
        assertEquals("-date", DeskSort.of("-status,-date").orElseThrow().then(Column.STATUS).key());
        assertEquals(DeskSort.USUAL, DeskSort.of("-title").orElseThrow().then(Column.TITLE));
    }

    @Test
    void nonsenseIsNone() {
        for (String text : List.of("nonsense", "title,-title", "", "title,", "--title", "Title")) {
            assertTrue(DeskSort.of(text).isEmpty(), text);
        }
    }
}
