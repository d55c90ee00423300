package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads digests: which days there are, and their newest sources. Leaves out withdrawn days. Each method is one statement. */
@ApplicationScoped
public class DigestRepository {

    /** The nearest day with papers for readers before or after a day. An index in the order of each leads straight to it. */
    private static final String NEAREST = "(select n.date from Digest n where n.date %s :%s and " + Visible.day("n")
            + " order by n.date%s limit 1)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param date a day
     * @return its digest, or empty if there is none
     */
    public Optional<DigestView> find(LocalDate date) {
        return entities.createQuery("select new org.dailypapers.digest.view.DigestView(d.date, " + Visible.PAPERS + ", s.path,"
                + " s.sha256, s.attribution, case when " + Visible.SOURCE + " then true else false end) from Digest d join d.source s where d.date = :date and d.withdrawn = false", DigestView.class)
                .setParameter("date", date).getResultStream().findFirst();
    }

    /**
     * @return the newest day with papers for readers, empty if there is none. Days after tomorrow in UTC are left out; tomorrow
     *     has already begun in some time zones
     */
    public Optional<LocalDate> newest() {
        return entities.createQuery("select d.date from Digest d where " + Visible.day("d") + " and d.date <= :tomorrow order by d.date desc",
                LocalDate.class).setParameter("tomorrow", LocalDate.now(ZoneOffset.UTC).plusDays(1)).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * @param date a day
     * @return the nearest days with papers for readers before and after it, each null if there is none
     */
    public Neighbours neighbours(LocalDate date) {
        return entities.createQuery("select new org.dailypapers.digest.view.Neighbours(" + before("date") + ", " + after("date") + ")",
                Neighbours.class).setParameter("date", date).getSingleResult();
    }

    /**
     * @param year a year
     * @return its days with a digest, and the nearest with papers for readers before and after it, the earliest first
     */
    public List<DayCount> daysAround(Year year) {
        return daysAround(year.atDay(1), year.atDay(year.length()));
    }

    /**
     * @param from the first day
     * @param to the last day
     * @return the days with a digest, and the nearest with papers for readers before and after them, the earliest first
     */
    public List<DayCount> daysAround(LocalDate from, LocalDate to) {
        return entities.createQuery("select new org.dailypapers.digest.view.DayCount(d.date, " + Visible.PAPERS + ") from Digest d"
                + " where d.withdrawn = false and (" + Visible.day("d") + " or d.date between :from and :to)"
                + " and d.date between coalesce(" + before("from") + ", :from) and coalesce(" + after("to") + ", :to) order by d.date", DayCount.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /**
     * @param from the first day
     * @param to the last day
     * @param offset how many days to skip, from 0
     * @param limit the maximum number of days
     * @return the days with a digest, the newest first
     */
    public List<DayCount> newestDays(LocalDate from, LocalDate to, int offset, int limit) {
        return entities.createQuery("select new org.dailypapers.digest.view.DayCount(d.date, " + Visible.PAPERS + ") from Digest d"
                + " where d.date between :from and :to and d.withdrawn = false order by d.date desc", DayCount.class)
                .setParameter("from", from).setParameter("to", to).setFirstResult(offset).setMaxResults(limit)
                .getResultList();
    }

    /**
     * @param date a day
     * @return the bytes of its newest source; empty if there is none, or readers may not see all of it
     */
    public Optional<byte[]> sourceBytes(LocalDate date) {
        return entities.createQuery("select s.bytes from Digest d join d.source s where d.date = :date and d.withdrawn = false and "
                + Visible.SOURCE, byte[].class)
                .setParameter("date", date).getResultStream().findFirst();
    }

    private static String before(String day) {
        return NEAREST.formatted("<", day, " desc");
    }

    private static String after(String day) {
        return NEAREST.formatted(">", day, "");
    }
}
