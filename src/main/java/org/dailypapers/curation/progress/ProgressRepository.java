package org.dailypapers.curation.progress;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.curation.finding.FindingState;

/**
 * Counts what was done in periods of time, and who did it. Bulk actions and undo are nobody's work. Each method is one statement.
 */
@ApplicationScoped
class ProgressRepository {

    /** Stands for imports instead of a person's id. */
    static final long IMPORTS = 0;
    /** Stands for bulk actions, and for checks that were switched off, instead of a person's id. */
    static final long BULK = -1;
    /** Stands for undo instead of a person's id. */
    static final long UNDO = -2;

    /** The HQL condition on {@code Revision r} that a bulk action created it. */
    private static final String BY_BULK = "exists (select 1 from BulkItem i join Bulk b on b.id = i.bulkId where i.entryId = r.entry.id"
            + " and b.kind = FIX and i.revisionAfter = r.number and i.revisionAfter > i.revisionBefore)";
    /** Who made {@code Revision r}: what restores an earlier one is undo, of whatever. */
    private static final String WHO = "case when " + BY_BULK + " then " + BULK + "L when r.origin = REVERT then " + UNDO + "L else r.personId end";
    /** The HQL condition on {@code EntryEvent v} that a bulk action did it. */
    private static final String JUDGED_IN_BULK = "exists (select 1 from BulkItem i join Bulk b on b.id = i.bulkId where i.entryId = v.entry.id"
            + " and b.kind = APPROVE and i.revisionAfter = v.revision and b.personId = v.personId and v.happenedAt >= b.createdAt"
            + " and (b.finishedAt is null or v.happenedAt <= coalesce(b.undoneAt, b.finishedAt)))";

    @PersistenceContext
    private EntityManager entities;

    /** @return how many findings were first found in each period between two bounds */
    long[] found(List<Instant> bounds) {
        return rows("select 0L as who, " + period("f.foundAt", bounds) + " as period from StoredFinding f where f.foundAt >= :t0", bounds)
                .getOrDefault(0L, new long[bounds.size() - 1]);
    }

    /** @return when the first finding was found, which is when its check was carried out; null if none was */
    Instant first() {
        return entities.createQuery("select min(f.foundAt) from StoredFinding f", Instant.class).getSingleResult();
    }

    /** @return how many findings were closed in each period, by the state that they have now and by who closed them */
    Map<FindingState, Map<Long, long[]>> closed(List<Instant> bounds) {
        String who = "case when f.bulkId is not null or f.scope is not null and f.scope = CHECK then " + BULK + "L"
                + " when f.state = MENDED and f.closedBy is not null then coalesce((select " + WHO + " from Revision r where r.entry.id = f.entryId"
                + " and r.number = (select max(n.number) from Revision n where n.entry.id = f.entryId and n.createdAt <= f.closedAt)), f.closedBy)"
                + " else coalesce(f.closedBy, " + IMPORTS + "L) end";
        Map<FindingState, Map<Long, long[]>> closed = new EnumMap<>(FindingState.class);
        query("select c.state, c.who, c.period, count(*) from (select f.state as state, " + who + " as who, " + period("f.closedAt", bounds)
                + " as period from StoredFinding f where f.closedAt >= :t0) c group by c.state, c.who, c.period", bounds).getResultStream()
                .forEach(row -> put(closed.computeIfAbsent((FindingState) row[0], state -> new HashMap<>()), row, 1, bounds));
        return closed;
    }

    /** @return how many approvals were given in each period, by who gave them */
    Map<Long, long[]> approved(List<Instant> bounds) {
        return rows("select case when " + JUDGED_IN_BULK + " then " + BULK + "L else v.personId end as who, " + period("v.happenedAt", bounds)
                + " as period from EntryEvent v where v.happenedAt >= :t0 and v.kind = STATUS and v.after = 'APPROVED'", bounds);
    }

    /** @return how many revisions people made in each period, by who made them, without those that restore an imported text */
    Map<Long, long[]> corrected(List<Instant> bounds) {
        return rows("select " + WHO + " as who, " + period("r.createdAt", bounds) + " as period from Revision r where r.createdAt >= :t0 and r.personId is not null"
                + " and not exists (select 1 from ImportedState i where i.entry = r.entry and i.stored = r.stored)", bounds);
    }

    private Map<Long, long[]> rows(String acts, List<Instant> bounds) {
        Map<Long, long[]> numbers = new HashMap<>();
        query("select a.who, a.period, count(*) from (" + acts + ") a group by a.who, a.period", bounds).getResultStream()
                .forEach(row -> put(numbers, row, 0, bounds));
        return numbers;
    }

    /** Takes a row with a person's id, a period and a number, which begin at a column. */
    private static void put(Map<Long, long[]> numbers, Object[] row, int from, List<Instant> bounds) {
        numbers.computeIfAbsent(((Number) row[from]).longValue(), who -> new long[bounds.size() - 1])[((Number) row[from + 1]).intValue()]
                += ((Number) row[from + 2]).longValue();
    }

    private static String period(String time, List<Instant> bounds) {
        return IntStream.range(1, bounds.size()).mapToObj(i -> "when " + time + " < :t" + i + " then " + (i - 1))
                .collect(Collectors.joining(" ", "case ", " else " + (bounds.size() - 2) + " end"));
    }

    private TypedQuery<Object[]> query(String hql, List<Instant> bounds) {
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
        for (int i = 0; i < bounds.size(); i++) {
            query.setParameter("t" + i, bounds.get(i));
        }
        return query;
    }
}
