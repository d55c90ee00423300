package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;

/** Reads how days stand, those that readers do not see too. Each method is one statement. */
@ApplicationScoped
public class DayRepository {

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
