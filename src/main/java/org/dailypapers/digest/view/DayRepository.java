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

/** Reads the state of days, including those that readers do not see. Each method is one statement. */
@ApplicationScoped
public class DayRepository {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param dates days
     * @return the fingerprints of the days that exist, by date
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
     * @param sha256 the SHA-256 of a file, 64 lower-case hex digits
     * @return where the day's source with this hash came from; empty if there is none
     */
    public Optional<Brought> brought(LocalDate date, String sha256) {
        return entities.createQuery("select new org.dailypapers.digest.view.DayRepository$Brought(s.path, s.runId, s.attribution) from Source s"
                + " where s.date = :date and s.sha256 = :sha256", Brought.class)
                .setParameter("date", date).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /**
     * @param dates days
     * @return the days whose newest source readers may see completely
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

    /** @return the number of days, without withdrawn ones, whose newest source has not been read by the current version of the reader */
    public long countUnread() {
        return unread("select count(d)", null, null, "", Long.class).getSingleResult();
    }

    /**
     * @param from the first day; null for no limit
     * @param to the last day; null for no limit
     * @param most the maximum number of days
     * @return the days in order, without withdrawn ones, whose newest source has not been read by the current version of the
     *     reader
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
     * Where a source came from.
     *
     * @param path its path
     * @param runId the import run that added it; null if unknown
     * @param attribution its author, address and licence
     */
    public record Brought(String path, Long runId, Attribution attribution) {

        /** Replaces a null attribution with {@link Attribution#UNKNOWN}. */
        public Brought {
            attribution = attribution == null ? Attribution.UNKNOWN : attribution;
        }

        /** @return whether it came from this path, by the rules of {@link SourceFile#isSamePath} */
        public boolean isAt(String other) {
            return SourceFile.isSamePath(path, other);
        }
    }
}
