package org.dailypapers.curation.finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.dailypapers.digest.DayWritten;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.database.BackgroundWork;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.database.Trouble;
import org.dailypapers.platform.start.Shutdown;

/**
 * Checks changed entries in the background; at the start, and occasionally after that, also every other entry that was not checked in its
 * current state by the current checks. Several servers may do this at the same time.
 */
@ApplicationScoped
public class CheckRunner {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.curation");
    private static final long FIRST_SECONDS = 3;
    private static final long EVERY_SECONDS = 900;
    private static final int CHUNK = 50;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(15);
    private static final int WORTH_TELLING = 100;
    private static final int MOST_TRIES = 5;

    @Inject
    private FindingService service;
    @Inject
    private FindingRepository repository;
    @Inject
    private CheckRegistry checks;
    @Resource
    private ManagedScheduledExecutorService executor;

    private final Set<LocalDate> days = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean everything = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Shutdown shutdown = Shutdown.ofProcess();
    private final Debounce debounce = new Debounce(Instant::now);
    private ScheduledFuture<?> sweep;
    private String sweptFor;
    private volatile long sweptTo;
    private volatile boolean sweeping;
    private volatile Instant swept;
    private final Trouble trouble = new Trouble(LOG);
    private final AtomicLong checked = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        sweep = executor.scheduleWithFixedDelay(this::everything, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (sweep != null) {
            sweep.cancel(false);
        }
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayWritten day) {
        days.add(day.date());
        if (debounce.written()) {
            wake();
        } else {
            waitForQuiet();
        }
    }

    private void waitForQuiet() {
        if (!shutdown.isBegun() && waiting.compareAndSet(false, true)) {
            try {
                executor.schedule(this::wakeWhenQuiet, Debounce.QUIET.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RuntimeException e) {
                waiting.set(false);
                LOG.log(System.Logger.Level.WARNING, "Checks cannot run soon; they run later", e);
            }
        }
    }

    private void wakeWhenQuiet() {
        waiting.set(false);
        if (debounce.isOver()) {
            wake();
        } else {
            waitForQuiet();
        }
    }

    /** Starts going through all entries soon. */
    public void everything() {
        everything.set(true);
        wake();
    }

    /** @return whether there is nothing to do at the moment */
    public boolean idle() {
        return !running.get() && days.isEmpty() && !everything.get();
    }

    /** @return the progress of this server's checks */
    CheckProgress progress() {
        return new CheckProgress(days.size(), sweeping || everything.get(), sweptTo, swept, checked.get(), failed.get(), trouble.now());
    }

    /**
     * Checks an entry at once, unless it was already checked in its current state. Errors are only logged.
     *
     * @param key the entry
     */
    public void now(EntryKey key) {
        try {
            repository.id(key).ifPresent(id -> checked(List.of(id), false));
        } catch (RuntimeException e) {
            days.add(key.date());
            trouble.is("An entry could not be checked at once", e);
            wakeLater();
        }
    }

    private void wake() {
        if (!shutdown.isBegun() && running.compareAndSet(false, true)) {
            try {
                executor.submit(() -> shutdown.holdFor(this::work));
            } catch (RuntimeException e) {
                running.set(false);
                LOG.log(System.Logger.Level.WARNING, "Checks cannot run now; they run later", e);
            }
        }
    }

    private void work() {
        Instant start = Instant.now();
        int count = 0;
        try {
            while (!shutdown.isBegun() && debounce.isOver() && (!days.isEmpty() || everything.get())) {
                for (LocalDate day : List.copyOf(days)) {
                    count += checkDay(day);
                }
                if (days.isEmpty() && everything.getAndSet(false)) {
                    count += sweep();
                }
            }
            trouble.over();
        } catch (RuntimeException | Error e) {
            trouble.is("Checks cannot go on at the moment; they run again later", e);
        } finally {
            running.set(false);
        }
        if (count > 0) {
            LOG.log(count < WORTH_TELLING ? System.Logger.Level.DEBUG : System.Logger.Level.INFO, "Checked " + count + " entries in "
                    + Duration.between(start, Instant.now()).toMillis() + " ms");
        }
        if ((!days.isEmpty() || everything.get()) && debounce.isOver()) {
            if (trouble.now() == null) {
                wake();
            } else {
                wakeLater();
            }
        }
    }

    private void wakeLater() {
        if (!shutdown.isBegun()) {
            try {
                executor.schedule(this::wake, AFTER_TROUBLE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Checks cannot run soon; they run later", e);
            }
        }
    }

    /** Checks a day. Changes made meanwhile are checked again later; a day that cannot be checked stays in the queue. */
    private int checkDay(LocalDate day) {
        days.remove(day);
        try {
            return check(repository.unchecked(day, fingerprint()), false);
        } catch (RuntimeException | Error e) {
            days.add(day);
            throw e;
        }
    }

    /** Goes through all entries once. Entries that change meanwhile come first; then it continues where it was. */
    private int sweep() {
        sweeping = true;
        try {
            return sweepOn();
        } catch (RuntimeException | Error e) {
            everything.set(true);
            throw e;
        } finally {
            sweeping = false;
        }
    }

    private int sweepOn() {
        int count = 0;
        String fingerprint = fingerprint();
        if (!fingerprint.equals(sweptFor)) {
            sweptFor = fingerprint;
            sweptTo = 0;
        }
        List<Long> ids = repository.unchecked(sweptTo, fingerprint, CHUNK);
        while (!ids.isEmpty() && !shutdown.isBegun() && days.isEmpty()) {
            count += check(ids, false);
            sweptTo = ids.get(ids.size() - 1);
            ids = repository.unchecked(sweptTo, fingerprint, CHUNK);
        }
        if (ids.isEmpty()) {
            sweptFor = null;
            swept = Instant.now();
        } else {
            everything.set(true);
        }
        return count;
    }

    private String fingerprint() {
        return checks.fingerprint(repository.off().keySet());
    }

    private int check(List<Long> ids, boolean again) {
        int count = 0;
        for (int from = 0; from < ids.size() && !shutdown.isBegun(); from += CHUNK) {
            BackgroundWork.step();
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            if (!checked(chunk, again)) {
                chunk.forEach(id -> checked(List.of(id), again));
            }
            count += chunk.size();
        }
        return count;
    }

    private boolean checked(List<Long> ids, boolean again) {
        try {
            lookAt(ids, again);
            checked.addAndGet(ids.size());
            return true;
        } catch (Exception | Error e) {
            if (DatabaseTrouble.isIn(e) || shutdown.isBegun()) {
                throw new IllegalStateException("Checks wait", e);
            }
            failed.addAndGet(ids.size() > 1 ? 0 : 1);
            LOG.log(ids.size() > 1 ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING, "Entries could not be checked: " + ids, e);
            return false;
        }
    }

    /**
     * Checks entries. If another thread or server checks the same entries for the first time, the slower one fails and finds the work
     * done at the next attempt.
     */
    private void lookAt(List<Long> ids, boolean again) {
        List<Long> others = overtaking(() -> service.check(ids, again));
        if (!others.isEmpty()) {
            overtaking(() -> service.check(others, true));
        }
    }

    private static List<Long> overtaking(Supplier<List<Long>> check) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return check.get();
            } catch (RuntimeException e) {
                if (!DatabaseTrouble.isCollision(e)) {
                    throw e;
                }
            }
        }
        return check.get();
    }
}
