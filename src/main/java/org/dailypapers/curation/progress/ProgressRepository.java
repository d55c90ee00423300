package org.dailypapers.curation.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.dailypapers.curation.finding.FindingState;

/** Counts what was done in periods of time. Each method is one statement. */
@ApplicationScoped
class ProgressRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @return how many findings were first found in each period between two bounds */
    long[] found(List<Instant> bounds) {
        return numbers(query("select " + sums("f.foundAt", bounds) + " from StoredFinding f where f.foundAt >= :t0", bounds)
                .getSingleResult(), 0);
    }

    /** @return when the first finding was found; null if none was */
    Instant first() {
        return entities.createQuery("select min(f.foundAt) from StoredFinding f", Instant.class).getSingleResult();
    }

    /** @return how many findings were closed in each period, by the state that they have now and by person id; 0 for imports */
    Map<FindingState, Map<Long, long[]>> closed(List<Instant> bounds) {
        return query("select f.state, coalesce(f.closedBy, 0), " + sums("f.closedAt", bounds) + " from StoredFinding f"
                + " where f.closedAt >= :t0 group by f.state, coalesce(f.closedBy, 0)", bounds).getResultStream()
                .collect(Collectors.groupingBy(row -> (FindingState) row[0],
                        Collectors.toMap(row -> ((Number) row[1]).longValue(), row -> numbers(row, 2))));
    }

    /** @return how many approvals were given in each period, by person id */
    Map<Long, long[]> approved(List<Instant> bounds) {
        return rows(query("select v.personId, " + sums("v.happenedAt", bounds) + " from EntryEvent v where v.happenedAt >= :t0"
                + " and v.kind = STATUS and v.after = 'APPROVED' group by v.personId", bounds));
    }

    /** @return how many revisions people made in each period, by person id, without those that restore an imported text */
    Map<Long, long[]> corrected(List<Instant> bounds) {
        return rows(query("select r.personId, " + sums("r.createdAt", bounds) + " from Revision r where r.createdAt >= :t0"
                + " and r.personId is not null and not exists (select 1 from ImportedState i where i.entry = r.entry and i.stored = r.stored)"
                + " group by r.personId", bounds));
    }

    private static Map<Long, long[]> rows(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> numbers(row, 1)));
    }

    private static long[] numbers(Object[] row, int from) {
        return IntStream.range(from, row.length).mapToLong(i -> row[i] == null ? 0 : ((Number) row[i]).longValue()).toArray();
    }

    private TypedQuery<Object[]> query(String hql, List<Instant> bounds) {
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
        for (int i = 0; i < bounds.size(); i++) {
            query.setParameter("t" + i, bounds.get(i));
        }
        return query;
    }

    private static String sums(String time, List<Instant> bounds) {
        return IntStream.range(0, bounds.size() - 1).mapToObj(i -> "sum(case when " + time + " >= :t" + i + " and " + time + " < :t"
                + (i + 1) + " then 1 else 0 end)").collect(Collectors.joining(", "));
    }
}
