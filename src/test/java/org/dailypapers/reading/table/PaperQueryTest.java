package org.dailypapers.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.digest.view.EntrySort;
import org.junit.jupiter.api.Test;

class PaperQueryTest {

    @Test
    void parametersSayOnlyWhatIsNotUsual() {
        assertEquals(Map.of(), query(Map.of("q", "", "page", "3", "sort", "-date", "size", "25")).parameters());
        PaperQuery query = query(Map.of("size", "50", "sort", "title", "status", "machine", "q", "video", "votes", "0"));
        assertEquals("{q=video, votes=0, status=machine, sort=title, size=50}", query.parameters().toString());
        assertEquals("{q=video, status=machine, sort=title, size=50}", query.without("votes").toString());
        assertEquals(List.of("machine", "corrected", "approved"), query.statusNames());
    }

    @Test
    void aHeadLeadsToTheOtherWay() {
        Map<String, ColumnHead> heads = ColumnHead.of(query(Map.of()));
        assertEquals("descending", heads.get("date").order());
        assertEquals("↓", heads.get("date").arrow());
        assertEquals(Map.of("sort", "date"), heads.get("date").parameters());
        assertNull(heads.get("votes").order());
        assertEquals(Map.of("sort", "-votes"), heads.get("votes").parameters());
        ColumnHead title = ColumnHead.of(query(Map.of("sort", EntrySort.TITLE.key()))).get("title");
        assertEquals("ascending", title.order());
        assertEquals(Map.of("sort", "-title"), title.parameters());
    }

    private static PaperQuery query(Map<String, String> parameters) {
        return new PaperQuery(EntryQuery.of(parameters::get));
    }
}
