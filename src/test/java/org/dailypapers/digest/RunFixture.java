package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.keep.Receipt;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.Source;
import org.dailypapers.digest.source.SourceFile;



/** Import runs for tests of their effects. */
@ApplicationScoped
public class RunFixture {

    @Inject
    private DigestStore store;

    @PersistenceContext
    private EntityManager entities;

    /** @return the id of a new run that has ended */
    @Transactional
    public long run() {
        long id = -((Number) entities.createNativeQuery("select count(*) from import_run").getSingleResult()).longValue() - 1000;
        entities.createNativeQuery("insert into import_run (id, state, folder, started_at, finished_at) values (?, 'DONE', '-',"
                + " current_timestamp, current_timestamp)").setParameter(1, id).executeUpdate();
        return id;
    }

    /** Imports an uploaded text as the file of its day, in a run whose number is the author of the text. */
    public Receipt accept(long run, LocalDate day, String... papers) {
        return accept(run, file(run, day, papers));
    }

    /** Imports a text in a watched folder as the file of its day, in a run whose number is the author of the text. */
    public Receipt watch(long run, LocalDate day, String... papers) {
        return accept(run, file(run, day, papers).inFolder());
    }

    /** Plans the import of an uploaded text as the file of its day. */
    public DayPlan plan(LocalDate day, String... papers) {
        SourceFile file = file(0, day, papers);
        return store.plan(file, DigestReader.read(file.bytes(), null));
    }

    private Receipt accept(long run, SourceFile file) {
        return store.accept(file, DigestReader.read(file.bytes(), null), run, true);
    }

    private static SourceFile file(long run, LocalDate day, String... papers) {
        byte[] bytes = DigestFixture.digest(day, papers).getBytes(StandardCharsets.UTF_8);
        return SourceFile.of(day + ".md", bytes, new Attribution("run " + run, null, null));
    }

    /** @return the author of the source that contains an entry */
    @Transactional
    public String author(EntryKey key) {
        return entities.createQuery("select e.source from Entry e where e.date = :day and e.arxivId = :id", Source.class)
                .setParameter("day", key.date()).setParameter("id", key.arxivId()).getSingleResult().attribution().author();
    }

    /** @return the stored positions of the entries of a day */
    @Transactional
    public java.util.List<Integer> positions(LocalDate day) {
        return entities.createQuery("select e.position from Entry e where e.date = :day order by e.position", Integer.class)
                .setParameter("day", day).getResultList();
    }

    /** Moves all events of a day into the future, as if another server's clock were ahead. */
    @Transactional
    public void shiftClock(LocalDate day, Duration ahead) {
        Instant later = Instant.now().plus(ahead);
        for (String shift : java.util.List.of("update DaySource s set s.readAt = :later where s.date = :day",
                "update EntryBefore b set b.keptAt = :later where b.entry.id in (select e.id from Entry e where e.date = :day)",
                "update Revision r set r.createdAt = :later where r.entry.id in (select e.id from Entry e where e.date = :day)")) {
            entities.createQuery(shift).setParameter("later", later).setParameter("day", day).executeUpdate();
        }
    }

    /** Turns the stored states from before a run into what an earlier version would have stored. */
    @Transactional
    public void forgetSources(long run) {
        entities.createQuery("update EntryBefore b set b.source = null where b.runId = :run").setParameter("run", run).executeUpdate();
    }

    /** @return the decisions on the conflicts of an entry, oldest first; null for a conflict that is still open */
    @Transactional
    public java.util.List<Conflict.Decision> decisions(EntryKey key) {
        return entities.createQuery("select c.decision from Conflict c where c.entry.date = :day and c.entry.arxivId = :id order by c.id",
                Conflict.Decision.class).setParameter("day", key.date()).setParameter("id", key.arxivId()).getResultList();
    }
}
