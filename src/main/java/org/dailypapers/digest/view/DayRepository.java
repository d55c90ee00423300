package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;

/** Reads how days stand, those that readers do not see too. Each method is one statement. */
@ApplicationScoped
public class DayRepository {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param dates days
     * @return how those stand that there are, by day
     */
    public Map<LocalDate, DayMark> marks(Collection<LocalDate> dates) {
        return dates.isEmpty() ? Map.of() : entities.createQuery("select new org.dailypapers.digest.view.DayMark(d.date, s.path, s.id,"
                + " d.withdrawn, count(e), coalesce(sum(e.version), 0)) from Digest d join d.source s left join Entry e on e.digest = d"
                + " where d.date in :dates group by d.date, s.path, s.id, d.withdrawn", DayMark.class)
                .setParameter("dates", dates).getResultStream().collect(Collectors.toMap(DayMark::date, Function.identity()));
    }

    /**
     * @param date a day
     * @return the path of its newest source; null if there is no such day
     */
    public String path(LocalDate date) {
        return entities.createQuery("select s.path from Digest d join d.source s where d.date = :date", String.class)
                .setParameter("date", date).getResultStream().findFirst().orElse(null);
    }

    /**
     * @param date a day
     * @param sha256 the hash of bytes
     * @return whence these bytes came to the day; empty if it never was read from them
     */
    public Optional<Brought> brought(LocalDate date, String sha256) {
        return entities.createQuery("select new org.dailypapers.digest.view.DayRepository$Brought(s.path, s.runId, s.attribution) from Source s"
                + " where s.date = :date and s.sha256 = :sha256", Brought.class)
                .setParameter("date", date).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /**
     * @param dates days
     * @return those of which readers may see all that stands in the newest source
     */
    public Set<LocalDate> open(Collection<LocalDate> dates) {
        return dates.isEmpty() ? Set.of() : entities.createQuery("select d.date from Digest d join d.source s where d.date in :dates"
                + " and d.withdrawn = false and " + Visible.SOURCE, LocalDate.class)
                .setParameter("dates", dates).getResultStream().collect(Collectors.toSet());
    }

    /** @return the days that are withdrawn, the newest first */
    public List<LocalDate> withdrawn() {
        return entities.createQuery("select d.date from Digest d where d.withdrawn = true order by d.date desc", LocalDate.class)
                .getResultList();
    }

    /** @return how many days, but for withdrawn ones, have a newest source that only earlier versions of the reader read */
    public long countUnread() {
        return unread("select count(d)", null, null, "", Long.class).getSingleResult();
    }

    /**
     * @param from the first day to look at; null for all
     * @param to the last day to look at; null for all
     * @param most how many days at most
     * @return the days in order, but for withdrawn ones, whose newest source only earlier versions of the reader read
     */
    public List<KeptSource> unread(LocalDate from, LocalDate to, int most) {
        return unread("select new org.dailypapers.digest.view.DayRepository$KeptSource(d.date, s.path)", from, to, " order by d.date",
                KeptSource.class).setMaxResults(most).getResultList();
    }

    private <T> TypedQuery<T> unread(String select, LocalDate from, LocalDate to, String order, Class<T> type) {
        return entities.createQuery(select + " from Digest d join d.source s where d.withdrawn = false and s.reader < :present"
                + " and d.date between :from and :to" + order, type).setParameter("present", DigestReader.VERSION)
                .setParameter("from", from == null ? FIRST : from).setParameter("to", to == null ? LAST : to);
    }

    /**
     * The newest source of a day.
     *
     * @param date the day
     * @param path the path of the source
     */
    public record KeptSource(LocalDate date, String path) {
    }

    /**
     * Whence a source came.
     *
     * @param path its path
     * @param runId the run that brought it; null if none is known
     * @param attribution whose text it is said to be
     */
    public record Brought(String path, Long runId, Attribution attribution) {

        /** Takes nothing said for {@link Attribution#UNKNOWN}. */
        public Brought {
            attribution = attribution == null ? Attribution.UNKNOWN : attribution;
        }

        /** @return whether it came from a path, however a system writes that */
        public boolean isAt(String other) {
            return SourceFile.isSamePath(path, other);
        }
    }
}
