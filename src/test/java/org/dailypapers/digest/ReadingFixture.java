package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.hash.Sha256;

/** Days as an earlier version of the reader left them. */
@ApplicationScoped
public class ReadingFixture {

    /** The version before the present one. */
    public static final int EARLIER = DigestReader.VERSION - 1;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Makes of a day what an earlier version of the reader would have made of another source: it read there what the day says.
     *
     * @param day a day that was imported
     * @param papers what its newest source says from now on
     */
    @Transactional
    public void older(LocalDate day, String... papers) {
        byte[] bytes = DigestFixture.digest(day, papers).getBytes(StandardCharsets.UTF_8);
        execute("update import_file set sha256 = ?2 where sha256 = (select s.sha256 from source s join digest d on d.source_id = s.id"
                + " where d.digest_date = ?1)", day, Sha256.of(bytes));
        execute("update source set bytes = ?2, sha256 = ?3 where id = (select d.source_id from digest d where d.digest_date = ?1)",
                day, bytes, Sha256.of(bytes));
        older(day);
    }

    /** Has all that a day says be read by an earlier version of the reader, which found the same. */
    @Transactional
    public void older(LocalDate day) {
        String entry = " where entry_id in (select e.id from entry e where e.digest_date = ?1)";
        String date = " where digest_date = ?1";
        for (String rows : List.of("imported_state set reading = ?2" + entry, "entry_before set reading = ?2" + entry,
                "entry set reading = ?2" + date, "day_source set reading = ?2" + date, "digest set reading = ?2" + date,
                "source set reader = ?2" + date)) {
            execute("update " + rows, day, EARLIER);
        }
        entities.clear();
    }

    /** Has all sources of a day come from a path. */
    @Transactional
    public void rename(LocalDate day, String path) {
        execute("update source set path = ?2 where digest_date = ?1", day, path);
    }

    /** @return the version of the reader that read the newest source of a day last */
    @Transactional
    public int reader(LocalDate day) {
        return entities.createQuery("select s.reader from Digest d join d.source s where d.date = :day", Integer.class)
                .setParameter("day", day).getSingleResult();
    }

    /** @return by which versions of the reader the imported states of an entry were read, in their order */
    @Transactional
    public List<Integer> readings(EntryKey key) {
        return entities.createQuery("select i.version from ImportedState i where i.entry.date = :day and i.entry.arxivId = :id order by i.version",
                Integer.class).setParameter("day", key.date()).setParameter("id", key.arxivId()).getResultList();
    }

    private void execute(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
