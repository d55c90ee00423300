package org.dailypapers.digest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.dailypapers.content.DigestReader;

/** Import runs for tests of what they do. */
@ApplicationScoped
public class RunFixture {

    @Inject
    private DigestStore store;

    @PersistenceContext
    private EntityManager entities;

    /** @return the identifier of a new run, which has ended */
    @Transactional
    public long run() {
        long id = -((Number) entities.createNativeQuery("select count(*) from import_run").getSingleResult()).longValue() - 1000;
        entities.createNativeQuery("insert into import_run (id, state, folder, started_at, finished_at) values (?, 'DONE', '-',"
                + " current_timestamp, current_timestamp)").setParameter(1, id).executeUpdate();
        return id;
    }

    /** Imports a text as the file of its day, by a run. */
    public Receipt accept(long run, LocalDate day, String... papers) {
        byte[] bytes = DigestFixture.digest(day, papers).getBytes(StandardCharsets.UTF_8);
        return store.accept(SourceFile.of(day + ".md", bytes, new Attribution(null, null, null)), DigestReader.read(bytes, null), run);
    }

    /** Makes of the conflicts of a day what an earlier version of this program would have left: imports that wait. */
    @Transactional
    public void leaveWaiting(LocalDate day) {
        entities.createQuery("update ImportedState i set i.pending = true where exists (select 1 from Conflict c where c.state = i"
                + " and c.entry.date = :day)").setParameter("day", day).executeUpdate();
        entities.createQuery("delete from Conflict c where c.entry.id in (select e.id from Entry e where e.date = :day)")
                .setParameter("day", day).executeUpdate();
        entities.createQuery("update Entry e set e.conflict = false where e.date = :day").setParameter("day", day).executeUpdate();
    }

    /** @return the decisions upon the conflicts of an entry, the first one first, with nothing for one that is active */
    @Transactional
    public java.util.List<Conflict.Decision> decisions(EntryKey key) {
        return entities.createQuery("select c.decision from Conflict c where c.entry.date = :day and c.entry.arxivId = :id order by c.id",
                Conflict.Decision.class).setParameter("day", key.date()).setParameter("id", key.arxivId()).getResultList();
    }
}
