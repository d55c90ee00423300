package org.dailypapers.bench.load;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Persistence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javax.naming.Context;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Fills the database that the environment names, as {@code DAILYPAPERS_DATA} or {@code DAILYPAPERS_DB_URL}, with generated digests. The
 * application's own classes do the work, so the rows are those of an import of the same files, findings included; only transactions and
 * batches are larger. A second thread checks entries while the first imports the next ones.
 */
public final class Loader {

    private static final int DAYS_AT_ONCE = 40;
    private static final int REPORTED = 50;
    private static final int DAYS_A_FLUSH = 5;
    private static final int CHECKED_AT_ONCE = 200;
    /** How many batches may wait for their checks. */
    private static final int AHEAD = 4;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final ImportService imports;
    private final ExecutorService checker = Executors.newSingleThreadExecutor();
    private final Checks checks;

    private Loader() {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Datasources.class.getName());
        StatementInspector nobodyReads = sql -> sql;
        factory = Persistence.createEntityManagerFactory("dailypapers", Map.of("hibernate.jdbc.batch_size", "500", "hibernate.connection.handling_mode",
                "DELAYED_ACQUISITION_AND_HOLD", "hibernate.session_factory.statement_inspector", nobodyReads));
        entities = factory.createEntityManager();
        imports = new Beans(entities).get(ImportService.class);
        checks = new Checks(factory.createEntityManager());
    }

    /** @param arguments the seed, the number of entries, and the folder that the server is to watch, or any other path */
    public static void main(String... arguments) throws Exception {
        Loader loader = new Loader();
        try {
            loader.load(new Generator(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1])), arguments[2]);
        } finally {
            loader.checker.shutdownNow();
            loader.factory.close();
        }
    }

    private void load(Generator generator, String folder) throws InterruptedException, ExecutionException {
        Instant start = Instant.now();
        List<String> paths = IntStream.range(0, generator.days()).mapToObj(generator::path).toList();
        long run = within(() -> imports.begin(folder, paths, List.of()));
        Deque<Future<?>> checking = new ArrayDeque<>();
        for (int day = 0; day < generator.days(); day += DAYS_AT_ONCE) {
            int from = day;
            int to = Math.min(day + DAYS_AT_ONCE, generator.days());
            long last = within(() -> {
                take(run, generator, from, to);
                return entities.createQuery("select max(e.id) from Entry e", Long.class).getSingleResult();
            });
            checking.add(checker.submit(() -> checks.upTo(last)));
            while (checking.size() > AHEAD) {
                checking.remove().get();
            }
            if (day / DAYS_AT_ONCE % REPORTED == 0) {
                System.out.println(to + " of " + generator.days() + " days, " + last + " entries, " + Duration.between(start, Instant.now()).toSeconds() + " s");
            }
        }
        for (Future<?> check : checking) {
            check.get();
        }
        within(() -> imports.end(run, ImportRun.State.DONE));
        analyze();
        System.out.println("loaded in " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }

    /** Nothing that the import of a new day asks for is what it has just written, so there is no need to write before each question. */
    private void take(long run, Generator generator, int from, int to) {
        entities.setFlushMode(FlushModeType.COMMIT);
        for (int day = from; day < to; day++) {
            Generator.Day digest = generator.day(day);
            imports.keep(run, SourceFile.of(digest.path(), digest.bytes(), Attribution.UNKNOWN));
            if (day % DAYS_A_FLUSH == 0) {
                entities.flush();
                entities.clear();
            }
        }
        entities.flush();
        entities.setFlushMode(FlushModeType.AUTO);
    }

    private void analyze() {
        entities.getTransaction().begin();
        entities.createNativeQuery("analyze").executeUpdate();
        entities.getTransaction().commit();
    }

    private long within(LongSupplier work) {
        return within(entities, work);
    }

    private static long within(EntityManager entities, LongSupplier work) {
        entities.getTransaction().begin();
        long result = work.getAsLong();
        entities.getTransaction().commit();
        entities.clear();
        return result;
    }

    /** Checks entries, in the order of their identifiers. */
    private static final class Checks {

        private final EntityManager entities;
        private final FindingService findings;
        private long done;

        Checks(EntityManager entities) {
            this.entities = entities;
            this.findings = new Beans(entities).get(FindingService.class);
        }

        void upTo(long last) {
            while (done < last) {
                List<Long> ids = entities.createQuery("select e.id from Entry e where e.id > :done order by e.id", Long.class).setParameter("done", done)
                        .setMaxResults(CHECKED_AT_ONCE).getResultList();
                within(entities, () -> findings.check(ids, false).size());
                done = ids.get(ids.size() - 1);
            }
        }
    }
}
