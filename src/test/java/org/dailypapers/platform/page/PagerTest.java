package org.dailypapers.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dailypapers.platform.problem.BadRequest;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void anEmptyListHasAFirstPageAndNoOther() {
        Pager pager = new Pager(1, 25, 0);
        assertEquals(1, pager.last());
        assertEquals(0, pager.from());
        assertEquals(0, pager.to());
        assertNull(pager.next());
        assertThrows(BadRequest.class, () -> new Pager(2, 25, 0));
    }

    @Test
    void theLastPageMayBeFullOrNot() {
        assertEquals(1, new Pager(1, 25, 25).last());
        Pager last = new Pager(2, 25, 26);
        assertEquals(26, last.from());
        assertEquals(26, last.to());
        assertEquals(1, last.previous());
        assertNull(last.next());
        assertThrows(BadRequest.class, () -> new Pager(3, 25, 26));
        assertThrows(BadRequest.class, () -> new Pager(0, 25, 26));
        assertThrows(BadRequest.class, () -> new Pager(999_999_999, 100, 26));
    }

    @Test
    void aGapIsNeverASinglePage() {
        assertEquals(List.of(1L), new Pager(1, 25, 3).pages());
        assertEquals(List.of(1L, 2L, 3L, 0L, 110L), new Pager(1, 25, 2741).pages());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 0L, 110L), new Pager(5, 25, 2741).pages());
        assertEquals(List.of(1L, 0L, 4L, 5L, 6L, 7L, 8L, 0L, 110L), new Pager(6, 25, 2741).pages());
        assertEquals(List.of(1L, 0L, 104L, 105L, 106L, 107L, 108L, 109L, 110L), new Pager(106, 25, 2741).pages());
        assertEquals(List.of(1L, 0L, 108L, 109L, 110L), new Pager(110, 25, 2741).pages());
    }

    @Test
    void agreesWithWhatWasRead() {
        Pager full = new Pager(1, 25, 60);
        assertSame(full, full.holding(25));
        assertEquals(new Pager(1, 25, 0), new Pager(1, 25, 1).holding(0));
        assertEquals(new Pager(1, 25, 1), new Pager(1, 25, 0).holding(1));
        assertEquals(new Pager(2, 25, 27), new Pager(2, 25, 29).holding(2));
        assertThrows(BadRequest.class, () -> new Pager(2, 25, 26).holding(0));
    }
}
