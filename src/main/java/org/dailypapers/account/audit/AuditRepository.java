package org.dailypapers.account.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dailypapers.platform.Settings;
import org.hibernate.jpa.HibernateHints;

/** Stores and reads the audit log. */
@ApplicationScoped
public class AuditRepository {

    private static final String LINE = "select new org.dailypapers.account.audit.AuditLine(e.happenedAt, e.actor, e.action,"
            + " e.subject, e.before, e.after)";
    private static final String WORDS = " and (lower(e.subject) like :words escape '!' or lower(e.actor) like :words escape '!'"
            + " or lower(e.before) like :words escape '!' or lower(e.after) like :words escape '!')";

    private static final String NEWEST_FIRST = " order by e.happenedAt desc, e.id desc";
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    void keep(AuditEvent event) {
        entities.persist(event);
    }

    public long count(AuditFilter filter) {
        return query("select count(*)", filter, "", Long.class).getSingleResult();
    }

    /** @return how many lines of an action since an instant have an address that matches a {@code LIKE} pattern */
    long count(String action, Instant since, String address) {
        return entities.createQuery("select count(*) from AuditEvent e where e.action = :action and e.happenedAt > :since and e.after like :address",
                Long.class).setParameter("action", action).setParameter("since", since).setParameter("address", address).getSingleResult();
    }

    /** @return how many lines of an action since an instant are about what a person did */
    long count(String action, Instant since, long person) {
        return entities.createQuery("select count(*) from AuditEvent e where e.action = :action and e.happenedAt > :since and e.personId = :person",
                Long.class).setParameter("action", action).setParameter("since", since).setParameter("person", person).getSingleResult();
    }

    /** @return lines from an offset on, newest first */
    public List<AuditLine> lines(AuditFilter filter, int offset, int size) {
        return query(LINE, filter, NEWEST_FIRST, AuditLine.class)
                .setFirstResult(offset).setMaxResults(size).getResultList();
    }

    /**
     * Reads all matching lines, newest first, in one statement and therefore as of one moment, holding only a few at a time. This needs a
     * transaction: without one, PostgreSQL's driver loads all of them at once.
     */
    void each(AuditFilter filter, Consumer<AuditLine> what) {
        try (Stream<AuditLine> lines = query(LINE, filter, NEWEST_FIRST, AuditLine.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE).getResultStream()) {
            lines.forEach(what);
        }
    }

    private <T> TypedQuery<T> query(String what, AuditFilter filter, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(what + " from AuditEvent e where e.happenedAt >= :start"
                + " and e.happenedAt < :end" + person(filter) + (filter.action() == null ? "" : " and e.action = :action")
                + (filter.words() == null ? "" : WORDS) + order, type);
        query.setParameter("start", filter.start(settings.zone())).setParameter("end", filter.end(settings.zone()));
        if (filter.person() != null && filter.person() != 0) {
            query.setParameter("person", filter.person());
        }
        if (filter.action() != null) {
            query.setParameter("action", filter.action());
        }
        if (filter.words() != null) {
            query.setParameter("words", "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }

    private static String person(AuditFilter filter) {
        if (filter.person() == null) {
            return "";
        }
        return filter.person() == 0 ? " and e.personId is null" : " and e.personId = :person";
    }
}
