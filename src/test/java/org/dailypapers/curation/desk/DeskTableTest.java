package org.dailypapers.curation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.platform.problem.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);
    private static final Map<String, String> EVERYTHING = new LinkedHashMap<>();

    static {
        EVERYTHING.put("q", "확산 모델 & co");
        EVERYTHING.put("from", "2024-01-01");
        EVERYTHING.put("to", "2024-12-31");
        EVERYTHING.put("votes", "0");
        EVERYTHING.put("author", "Łukasz +");
        EVERYTHING.put("status", "returned");
        EVERYTHING.put("state", "behind");
        EVERYTHING.put("editor", "7");
        EVERYTHING.put("sort", "status,-votes");
        EVERYTHING.put("size", "50");
        EVERYTHING.put("cols", "date,arxivid,title,flags");
    }

    @Test
    void sayOnlyWhatIsNotUsual() {
        assertEquals(Map.of(), table(Map.of("q", "", "page", "3", "sort", "-date", "size", "25",
                "cols", "by,date,title,authors,votes,status,flags,changed")).parameters());
        assertEquals(Map.of("cols", "title"), table(Map.of("cols", "title")).parameters());
    }

    @Test
    void sayAllThatIsAskedAndNothingElse() {
        DeskTable table = table(EVERYTHING);
        assertEquals(Status.RETURNED, table.asked().filter().base().status());
        assertEquals(DeskState.BEHIND, table.asked().filter().state());
        assertEquals(7L, table.asked().filter().personId());
        Map<String, String> again = new LinkedHashMap<>();
        table.parameters().forEach((name, value) -> again.put(name, value.toString()));
        assertEquals(EVERYTHING.toString(), again.toString());
        assertEquals(table, table(again));
        again.remove("state");
        assertEquals(table(again).parameters(), table.without("state"));
    }

    @Test
    void areTheListThatTheEditorWalks() {
        DeskTable table = table(EVERYTHING);
        assertEquals(table.asked(), DeskQuery.ofList(table.list(), DAY));
        assertEquals(EVERYTHING, DeskQuery.parameters(table.list()));
        assertEquals("sort=-date", table(Map.of("page", "9")).list());
        assertEquals(DeskQuery.ALL, DeskQuery.ofList(table(Map.of()).list(), DAY));
        assertEquals(DAY, DeskQuery.ofList("", DAY).filter().base().from());
        assertEquals(DAY, DeskQuery.ofList("sort=nonsense", DAY).filter().base().to());
    }

    @ParameterizedTest
    @CsvSource({"from,2024-13-01", "to,x", "votes,-1", "status,good", "state,lost", "editor,0", "editor,ada", "sort,authors",
        "sort,'votes,-votes'", "sort,'date,'", "sort,--date", "page,0", "size,7", "cols,nope", "cols,'date,,title'"})
    void refuseWhatCannotBe(String name, String value) {
        assertThrows(BadRequest.class, () -> table(Map.of(name, value)));
    }

    @Test
    void alwaysShowTheTitle() {
        assertTrue(table(Map.of("cols", "votes")).shows("title"));
        assertFalse(table(Map.of("cols", "votes")).shows("date"));
    }

    @Test
    void headsSayWhereTheyStandInTheOrder() {
        Map<String, DeskHead> heads = DeskHead.of(table(Map.of("sort", "status,-votes", "q", "x")));
        assertEquals(List.of(1, 2, 0), List.of(heads.get("status").number(), heads.get("votes").number(), heads.get("date").number()));
        assertEquals("ascending", heads.get("status").order());
        assertNull(heads.get("votes").order(), "one column only is sorted, as assistive technology has it");
        assertEquals("↓", heads.get("votes").arrow());
        assertEquals(Map.of("q", "x", "sort", "status,votes"), heads.get("votes").then());
        assertEquals(List.of("turn", "turn", "add"),
                List.of(heads.get("status").step(), heads.get("votes").step(), heads.get("title").step()));
        assertEquals(Map.of("q", "x"), heads.get("date").alone());
        assertNull(heads.get("authors").alone());
        assertNull(DeskHead.of(table(Map.of())).get("date").then(), "the only key turns round by the head itself");
    }

    private static DeskTable table(Map<String, String> parameters) {
        return DeskTable.of(parameters::get);
    }
}
