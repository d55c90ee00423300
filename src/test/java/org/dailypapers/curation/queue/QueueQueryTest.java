package org.dailypapers.curation.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.dailypapers.curation.desk.DeskQuery;
import org.dailypapers.curation.finding.CheckRecord;
import org.dailypapers.platform.problem.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueQueryTest {

    private static final long ME = 7;

    @ParameterizedTest
    @ValueSource(strings = {"", "check=printed-list", "severity=info&assignee=me", "assignee=nobody", "assignee=12&status=approved",
        "q=a+b%26c&from=2024-01-01&to=2024-02-01"})
    void isTheSameAsTheListOfAnEditor(String query) {
        QueueQuery asked = QueueQuery.of(DeskQuery.parameters(query)::get, ME);
        assertEquals(asked.filter(), QueueQuery.ofList(asked.list(ME), ME).orElseThrow().filter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check=A%20b", "severity=bad", "assignee=ada", "assignee=0", "status=good", "from=x", "page=0"})
    void refusesWhatCannotBe(String query) {
        assertThrows(BadRequest.class, () -> QueueQuery.of(DeskQuery.parameters(query)::get, ME));
    }

    @Test
    void isNoListOfTheTable() {
        assertTrue(QueueQuery.ofList("sort=-date", ME).isEmpty());
        assertTrue(QueueQuery.ofList(null, ME).isEmpty());
        assertTrue(QueueQuery.isList("queue=worst&check=printed-list"));
        assertEquals(QueueFilter.ALL, QueueQuery.ofList("queue=worst&severity=bad", ME).orElseThrow().filter());
    }

    @Test
    void meansWhoAsks() {
        QueueFilter mine = QueueFilter.of(Map.of("assignee", "me")::get, ME);
        assertEquals(ME, mine.assignee());
        assertEquals(Map.of("assignee", "me"), mine.parameters(ME));
        assertEquals(Map.of("assignee", ME), mine.parameters(8));
    }

    @Test
    void showsWhatIsWorthKnowingOnlyWhereAskedFor() {
        assertTrue(QueueFilter.ALL.where().contains("c.gravity >= 2"));
        assertTrue(QueueFilter.ALL.where(CheckRecord.INFO).contains("c.gravity >= 1"));
        assertTrue(QueueFilter.of(Map.of("severity", "info")::get, ME).where().contains("c.infos > 0"));
        assertTrue(QueueFilter.of(Map.of("check", "votes-unknown")::get, ME).where().contains("c.gravity >= 1"));
    }
}
