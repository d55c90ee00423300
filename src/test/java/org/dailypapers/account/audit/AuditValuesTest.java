package org.dailypapers.account.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;

import org.dailypapers.platform.Language;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entry.returned    | 3 machine | 3 returned: not yet: see the note | Version 3 · AI summary | Version 3 · Sent back | not yet: see the note
            entry.approved    | 3 machine | 3 approved | Version 3 · AI summary | Version 3 · Approved |
            entry.corrected   | 1 | 2: a typo | Version 1 | Version 2 | a typo
            entry.corrected   | 1 | 2 | Version 1 | Version 2 |
            entry.reverted    | 3 | 4 = 2: better | Version 3 | Version 4, with the text of version 2 | better
            entry.hidden      | false | true: a hoax | | | a hoax
            entry.hidden      | false | true | | |
            entry.assigned    | 7 | 8 | Ada | 8 |
            paper.withdrawn   | | v2: the authors say so | | v2 | the authors say so
            paper.withdrawn   | | the authors: say so | | | the authors: say so
            day.withdrawn     | | the wrong: month | | | the wrong: month
            import.run        | | files=1, entries=2, conflicts=0, vanished=3, returned=0, moved=0 | | Files 1 · New revisions 2 · No longer in source 3 |
            import.undone     | | 1 / 0 / 2 / 0: the wrong file | | Unpublished days: 1 · Reverted entries: 2 | the wrong file
            source.attributed | author=null, address=null, licence=null | author=Ada, address=null, licence=MIT | unknown | Ada · MIT |
            role.changed      | editor | admin | Editor | Admin |
            token.made        | | editor, 2027-02-28T15:00:00Z | | Editor, valid until 2027-02-28 |
            finding.dismissed | entry | two people | | This check in this entry | two people
            sign-in           | | 127.0.0.1 | | 127.0.0.1 |
            entry.corrected   | ? | ?? | ? | ?? |
            """)
    void areSaidInWords(String action, String before, String after, String said, String now, String reason) {
        Page page = new Page() {
            @Override
            public Language getLanguage() {
                return Language.EN;
            }
        };
        AuditValues values = new AuditValues(page, new Words(page, Settings.of(Map.of(), name -> "")));
        assertEquals(new AuditRow.Values(said, now, reason),
                values.of(new AuditLine(Instant.EPOCH, "ada", action, "x", before, after), Map.of(7L, "Ada")));
    }
}
