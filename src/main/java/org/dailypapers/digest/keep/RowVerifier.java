package org.dailypapers.digest.keep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.dailypapers.platform.maintenance.Faults;
import org.dailypapers.platform.maintenance.Verifier;

/**
 * Checks whether rows are consistent: revisions have no gaps, the published revision is the one that the policy requires, events
 * explain the current states, and nothing is orphaned.
 */
public class RowVerifier implements Verifier {

    private static final String ENTRY = "select concat(e.digest_date, '/', e.arxiv_id), ";
    private static final String NEWEST = " from entry e join revision r on r.entry_id = e.id and r.number = e.newest_revision";
    private static final String SHOWN = " from entry e join revision r on r.entry_id = e.id and r.number = e.published_revision";

    private static final List<Rule> RULES = List.of(
            new Rule("has %s revisions, numbered from %s to %s, and not 1 to %s",
                    ENTRY + "count(r.id), min(r.number), max(r.number), e.newest_revision from entry e left join revision r on r.entry_id = e.id"
                            + " group by e.id, e.digest_date, e.arxiv_id, e.newest_revision having count(r.id) <> e.newest_revision or count(r.id) = 0"
                            + " or min(r.number) <> 1 or max(r.number) <> e.newest_revision"),
            new Rule("readers see revision %s, and should see %s (- is none)",
                    ENTRY + "coalesce(cast(e.published_revision as varchar(20)), '-'), case when e.hidden = true or e.withdrawn = true or d.withdrawn = true"
                            + " then '-' else coalesce(cast(x.number as varchar(20)), '-') end from entry e join digest d on d.digest_date = e.digest_date"
                            + " left join (select r.entry_id, max(r.number) as number from revision r join entry o on o.id = r.entry_id"
                            + " join digest f on f.digest_date = o.digest_date where r.status = 'APPROVED' or r.status <> 'RETURNED'"
                            + " and f.approved_only = false group by r.entry_id) x on x.entry_id = e.id"
                            + " where coalesce(e.published_revision, 0) <> case when e.hidden = true or e.withdrawn = true or d.withdrawn = true then 0"
                            + " else coalesce(x.number, 0) end"),
            new Rule("is listed as %s, and revision %s, which readers see, is %s", ENTRY + "e.status, r.number, r.status" + SHOWN
                    + " where e.status is null or e.status <> r.status"),
            new Rule("readers see revision %s, which was never published", ENTRY + "r.number" + SHOWN + " where r.published_at is null"),
            new Rule("is %s at the desk, and its newest revision is %s", ENTRY + "e.newest_status, r.status" + NEWEST
                    + " where r.status <> e.newest_status"),
            new Rule("is put together by an import: %s, and its newest revision says the contrary", ENTRY + "e.joined" + NEWEST
                    + " where e.joined <> case when r.status = 'CORRECTED' then r.joined else false end"),
            new Rule("revision %s is approved, and nobody approved it", ENTRY + "r.number from revision r join entry e on e.id = r.entry_id"
                    + " where r.status = 'APPROVED' and (r.origin <> 'REVERT' or r.run_id is null) and not exists (select 1 from entry_event v where v.entry_id = r.entry_id"
                    + " and v.revision = r.number and v.kind = 'STATUS' and v.after_value = 'APPROVED')"),
            // a change between MACHINE and CORRECTED follows from the text alone and needs no event
            new Rule("revision %s is %s, which its events do not lead to", ENTRY + "r.number, r.status from entry_event v join entry e on e.id = v.entry_id"
                    + " join revision r on r.entry_id = e.id and r.number = v.revision where v.kind = 'STATUS' group by e.digest_date, e.arxiv_id, r.number, r.status"
                    + " having sum(case when " + judged("v.after_value") + " = " + judged("r.status") + " then 1 else 0 end) = 0"
                    + " or sum(case when " + judged("v.after_value") + " = " + judged("r.status") + " then 1 else 0 end)"
                    + " - sum(case when " + judged("v.before_value") + " = " + judged("r.status") + " then 1 else 0 end) not in (0, 1)"),
            new Rule("an event names revision %s, which it does not have", ENTRY + "v.revision from entry_event v join entry e on e.id = v.entry_id"
                    + " left join revision r on r.entry_id = e.id and r.number = v.revision where r.id is null"),
            new Rule("is hidden: %s, and its events say the contrary", ENTRY + "e.hidden from entry e left join entry_event v on v.entry_id = e.id"
                    + " and v.kind = 'HIDDEN' group by e.id, e.digest_date, e.arxiv_id, e.hidden having coalesce(sum(case when v.after_value = 'true' then 1"
                    + " when v.after_value = 'false' then -1 end), 0) <> case when e.hidden = true then 1 else 0 end"),
            new Rule("is unpublished: %s, and its events say the contrary", ENTRY + "e.withdrawn from entry e join entry_event v on v.entry_id = e.id"
                    + " where v.kind = 'WITHDRAWN' group by e.id, e.digest_date, e.arxiv_id, e.withdrawn having case when e.withdrawn = true then 1 else 0 end"
                    + " - sum(case when v.after_value = 'true' then 1 else -1 end) not in (0, 1)"),
            new Rule("has an open conflict: %s, and the conflicts say the contrary", ENTRY + "e.conflict from entry e left join conflict c"
                    + " on c.entry_id = e.id and c.active = true where e.conflict <> case when c.id is null then false else true end"),
            new Rule("has no state that was imported from its source", ENTRY + "1 from entry e left join imported_state i on i.entry_id = e.id"
                    + " and i.source_id = e.source_id and i.reading = e.reading where e.source_id is not null and i.id is null"),
            new Rule("is in no source, and no editor added it", ENTRY + "1 from entry e where e.source_id is null and e.added = false"),
            new Rule("is merged from a text that no import brought", ENTRY + "1 from entry e where e.added = false and not exists (select 1 from imported_state i"
                    + " where i.entry_id = e.id and i.content_id = e.base_id)"),
            new Rule("has a state from a source of %s", ENTRY + "s.digest_date from imported_state i join entry e on e.id = i.entry_id"
                    + " join source s on s.id = i.source_id where s.digest_date <> e.digest_date"),
            new Rule("revision %s returns to revision %s, which does not come before it", ENTRY + "r.number, r.reverted_to from revision r join entry e"
                    + " on e.id = r.entry_id where r.reverted_to >= r.number or r.reverted_to < 1"),
            new Rule("has %s entries, at places %s to %s, %s different ones", "select e.digest_date, count(*), min(e.position), max(e.position),"
                    + " count(distinct e.position) from entry e group by e.digest_date having count(*) <> count(distinct e.position) or min(e.position) <> 1"
                    + " or max(e.position) <> count(*)"),
            new Rule("counts %s entries that readers see, and has %s", "select d.digest_date, d.paper_count, count(e.id) from digest d left join entry e"
                    + " on e.digest_date = d.digest_date and e.published_revision is not null group by d.digest_date, d.paper_count"
                    + " having d.paper_count <> count(e.id)"),
            new Rule("counts %s approved entries that readers see, and has %s", "select d.digest_date, d.approved_count, count(e.id) from digest d"
                    + " left join entry e on e.digest_date = d.digest_date and e.published_revision is not null and e.status = 'APPROVED'"
                    + " group by d.digest_date, d.approved_count having d.approved_count <> count(e.id)"),
            new Rule("has the source of %s", "select d.digest_date, s.digest_date from digest d join source s on s.id = d.source_id"
                    + " where s.digest_date <> d.digest_date"),
            new Rule("has source %s, and no digest", "select s.digest_date, s.sha256 from source s left join digest d on d.digest_date = s.digest_date"
                    + " where d.digest_date is null"),
            new Rule("belongs to nothing", "select concat('content ', c.id), 1 from content c"
                    + " left join revision r on r.content_id = c.id left join imported_state i on i.content_id = c.id left join entry e on e.base_id = c.id"
                    + " left join conflict o on o.base_id = c.id left join entry_before b on b.base_id = c.id"
                    + " where r.id is null and i.id is null and e.id is null and o.id is null and b.id is null"),
            future("draft", "loaded_revision"), future("conflict", "revision"), future("entry_before", "revision"), future("checked", "revision"),
            future("bulk_item", "revision_after"));

    private static String judged(String status) {
        return "case when " + status + " = 'CORRECTED' then 'MACHINE' else " + status + " end";
    }

    private static Rule future(String table, String column) {
        return new Rule("has in table " + table + " revision %s, which it does not have", ENTRY + "o." + column + " from " + table
                + " o join entry e on e.id = o.entry_id where o." + column + " > e.newest_revision or o." + column + " < 1");
    }

    @Override
    public void verify(Connection connection, Faults faults) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(100);
            for (Rule rule : RULES) {
                try (ResultSet rows = statement.executeQuery(rule.query)) {
                    while (rows.next()) {
                        faults.fault(rows.getString(1), rule.told(rows));
                    }
                }
            }
        }
    }

    /**
     * A rule with a query for rows that break it.
     *
     * @param words what is wrong, with a {@code %s} for each column of the query after the first
     * @param query returns a row for each fault: its place, then the values for {@code words}
     */
    private record Rule(String words, String query) {

        String told(ResultSet row) throws SQLException {
            Object[] values = new Object[row.getMetaData().getColumnCount() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getString(i + 2);
            }
            return String.format(words, values);
        }
    }
}
