package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class VisibleChangesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (\\w+)");

    /** What readers see: each new table is named here, or in {@link VisibleChanges} if they see nothing of it. */
    private static final Set<String> SEEN = Set.of("author_withdrawal", "conflict", "consent", "content", "digest", "entry", "entry_author", "entry_event",
            "erased_entry", "imported_state", "person", "policy", "revision", "source");

    @Test
    void everyTableIsOneThatReadersSeeOrOneThatTheyDoNot() throws IOException {
        Set<String> moving = new TreeSet<>();
        for (String table : tables()) {
            if (VisibleChanges.changesWhatReadersSee("update " + table + " set x = 1")) {
                moving.add(table);
            }
        }
        assertEquals(new TreeSet<>(SEEN), moving);
    }

    @Test
    void seesEveryKindOfChangeAndNoReading() {
        for (String sql : new String[] {"insert into entry (id) values (?)", "update entry e1_0 set x=?", "delete from entry e1_0 where id=?",
            "\n merge into  entry using x", "UPDATE Entry SET x = 1", "with x as (select 1) update entry set y = 1", "truncate table draft", "update \"draft\" set x = 1",
            "/* a comment */ update draft set x = 1", "update person p1_0 set seen_at=?,display_name=? where p1_0.id=?"}) {
            assertTrue(VisibleChanges.changesWhatReadersSee(sql), sql);
        }
        for (String sql : new String[] {"select * from entry for update", "insert into draft select * from entry", "update claim set x=1",
            "values next value for entry_seq", "select 'update entry'", "update person p1_0 set seen_at=? where p1_0.id=?",
            "call next value for entry_seq"}) {
            assertFalse(VisibleChanges.changesWhatReadersSee(sql), sql);
        }
    }

    private static Set<String> tables() throws IOException {
        Set<String> created = new TreeSet<>();
        Set<String> dropped = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".sql")).toList()) {
                String sql = Files.readString(file);
                CREATED.matcher(sql).results().forEach(found -> created.add(found.group(1)));
                DROPPED.matcher(sql).results().forEach(found -> dropped.add(found.group(1)));
            }
        }
        created.removeAll(dropped);
        return created;
    }
}
