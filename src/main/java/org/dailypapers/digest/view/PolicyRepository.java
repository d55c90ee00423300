package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.source.Licences;


/** Reads the settings of admins. */
@ApplicationScoped
public class PolicyRepository {

    private static final String NEWEST = "(select max(r.number) from Revision r where r.entry = e and r.status ";

    @PersistenceContext
    private EntityManager entities;

    /** @return the policy in force */
    public Policy policy() {
        return entities.find(Policy.class, Policy.ID);
    }

    /** @return the policy in force, locked until the end of the transaction */
    public Policy locked() {
        return entities.find(Policy.class, Policy.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return the effect of showing approved revisions only or all that were not sent back, read by one statement */
    public Effect effect() {
        return entities.createQuery("select count(x.newest), count(x.approved), count(case when x.approved < x.newest then 1 end)"
                + " from (select " + NEWEST + "= APPROVED) as approved, " + NEWEST + "<> RETURNED) as newest from Entry e"
                + " where e.hidden = false and e.withdrawn = false and e.digest.withdrawn = false) x", Object[].class).getResultStream()
                .map(row -> new Effect((long) row[0], (long) row[1], (long) row[2])).findFirst().orElseThrow();
    }

    /** @return how many days there are, and how many of them follow the policy in force */
    public Following following() {
        return entities.createQuery("select new org.dailypapers.digest.view.PolicyRepository$Following(count(*),"
                + " count(case when d.approvedOnly = p.approvedOnly then 1 end)) from Digest d join Policy p on p.id = :id", Following.class)
                .setParameter("id", Policy.ID).getSingleResult();
    }

    /** @return the authors and licences of sources whose licence forbids derivatives, with the authors' agreements */
    public List<Restricted> restricted() {
        Map<String, Agreement> agreed = entities.createQuery("select c.author, new org.dailypapers.digest.view.PolicyRepository$Agreement("
                + "c.personId, c.givenAt, c.note) from Consent c", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Agreement) row[1]));
        return entities.createQuery("select distinct s.attribution.author, s.attribution.licence from Source s"
                + " where s.attribution.licence is not null order by s.attribution.author, s.attribution.licence", Object[].class)
                .getResultStream().filter(row -> Licences.forbidDerivatives((String) row[1]))
                .map(row -> Restricted.of((String) row[0], (String) row[1], agreed)).toList();
    }

    /**
     * The effect of showing approved revisions only or all that were not sent back, in numbers of entries that are neither hidden
     * nor withdrawn.
     *
     * @param atOnce how many entries readers see if unchecked revisions are shown
     * @param approved how many of these they see if only approved revisions are shown
     * @param older how many of the latter they see in an older revision than if unchecked revisions are shown
     */
    public record Effect(long atOnce, long approved, long older) {

        /** @return how many entries readers see only if unchecked revisions are shown */
        public long unapproved() {
            return atOnce - approved;
        }
    }

    /**
     * How far the days follow the policy in force.
     *
     * @param days how many days there are
     * @param done how many of them follow it
     */
    public record Following(long days, long done) {

        /** @return whether all do */
        public boolean whole() {
            return done == days;
        }

        /** @return how much that is, from 0 to 100 */
        public long percent() {
            return days == 0 ? 100 : done * 100 / days;
        }
    }

    /**
     * A source author whose licence forbids derivatives.
     *
     * @param author the author; empty if the sources name none
     * @param licence the terms, as the source states them
     * @param agreement the confirmation that the author agrees to corrections; null if there is none
     */
    public record Restricted(String author, String licence, Agreement agreement) {

        static Restricted of(String author, String licence, Map<String, Agreement> agreed) {
            String name = author == null ? "" : author;
            return new Restricted(name, licence, agreed.get(name));
        }

        /** @return whether an admin confirmed that the author agrees to corrections */
        public boolean agreed() {
            return agreement != null;
        }
    }

    /**
     * An admin's confirmation that a source author agrees to corrections.
     *
     * @param personId the admin
     * @param at when it was confirmed
     * @param note how the admin knows it
     */
    public record Agreement(long personId, Instant at, String note) {
    }
}
