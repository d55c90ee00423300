package org.dailypapers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dailypapers.platform.Settings;

/**
 * How much space is left on the disk of the embedded database. H2 closes a database that it cannot write, and then nobody could read
 * either. So background work other than cleanup stops while there is still space for people's work, and people's work stops before the
 * disk is full.
 *
 * <p>The level is logged whenever it changes, and every ten minutes while space is short.
 */
public final class DiskSpace {

    /** Background work stops below this many bytes, or below a tenth of the disk if that is less. */
    static final long LOW = 200L << 20;
    /** All writing stops below this many bytes, or below a fiftieth of the disk if that is less. */
    static final long FULL = 40L << 20;

    private static final int LOW_PART = 10;
    private static final int FULL_PART = 50;
    private static final Duration FRESH = Duration.ofMillis(100);
    private static final Duration REMINDER = Duration.ofMinutes(10);
    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    private final Path folder;
    private final Look look;
    private final BiConsumer<System.Logger.Level, String> log;
    private final Supplier<Instant> clock;
    private final Lock asking = new ReentrantLock();
    private volatile Level level = Level.ENOUGH;
    private Instant looked = Instant.MIN;
    private Instant told;

    /**
     * @param folder the folder of the database
     * @param look reads the state of its disk
     */
    DiskSpace(Path folder, Look look, BiConsumer<System.Logger.Level, String> log, Supplier<Instant> clock) {
        this.folder = folder;
        this.look = look;
        this.log = log;
        this.clock = clock;
    }

    /** @return the space of this process's embedded database; always {@link Level#ENOUGH} if the database is elsewhere */
    public static DiskSpace ofProcess() {
        return OfProcess.SPACE;
    }

    /** @return whether background work has to wait for space */
    public boolean isLow() {
        return level() != Level.ENOUGH;
    }

    /**
     * @param file an existing file
     * @return whether it is on this disk; false if that cannot be determined
     */
    public boolean holds(Path file) {
        try {
            return device(folder).equals(device(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** One disk may be mounted in several places, each of which is a file store of its own. */
    private static Object device(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix") ? Files.getAttribute(file, "unix:dev") : Files.getFileStore(file);
    }

    /** @return whether nothing may be written any more */
    public boolean isFull() {
        return level() == Level.FULL;
    }

    /** @return the current level, at most a tenth of a second old; older while another thread waits for the disk */
    public Level level() {
        if (asking.tryLock()) {
            try {
                ask(clock.get());
            } finally {
                asking.unlock();
            }
        }
        return level;
    }

    /** @return the level as last read, for callers that must not wait for a disk */
    public Level known() {
        return level;
    }

    private void ask(Instant now) {
        if (looked.isBefore(now.minus(FRESH))) {
            looked = now;
            try {
                see(look.disk(), now);
            } catch (IOException e) {
                // keep the last known level
            }
        }
    }

    private void see(Disk disk, Instant now) {
        Level seen = level(disk);
        if (seen != level || seen != Level.ENOUGH && !now.isBefore(told.plus(REMINDER))) {
            boolean isNew = seen != level;
            level = seen;
            told = now;
            tell(disk, isNew);
        }
    }

    /** To avoid flapping around a limit, space counts as regained only at a quarter above the limit. */
    private Level level(Disk disk) {
        if (disk.free() < withMargin(Math.min(FULL, disk.size() / FULL_PART), level == Level.FULL)) {
            return Level.FULL;
        }
        return disk.free() < withMargin(Math.min(LOW, disk.size() / LOW_PART), level != Level.ENOUGH) ? Level.LOW : Level.ENOUGH;
    }

    private static long withMargin(long limit, boolean margin) {
        return margin ? limit + limit / 4 : limit;
    }

    private void tell(Disk disk, boolean isNew) {
        String left = (disk.free() >> 20) + " MB of " + (disk.size() >> 20) + " MB";
        switch (level) {
            case ENOUGH -> log.accept(System.Logger.Level.INFO, "The disk of " + folder + " has space again (" + left
                    + "): imports, uploads and checks go on.");
            case LOW -> log.accept(isNew ? System.Logger.Level.ERROR : System.Logger.Level.WARNING, "The disk of " + folder + " has only " + left
                    + " left: imports, uploads, checks and changes to many entries wait until there is more. Make space.");
            case FULL -> log.accept(System.Logger.Level.ERROR, "The disk of " + folder + " is full (" + left
                    + " left): nothing can be saved until there is more, and what is there can be read. Make space now.");
            default -> throw new IllegalStateException(level.name());
        }
    }

    /** How much space there is. */
    public enum Level {
        /** Enough space for everything. */
        ENOUGH,
        /** Enough for people's work, but not for background work. */
        LOW,
        /** Nothing may be written. */
        FULL
    }

    /** Reads the state of the disk. */
    @FunctionalInterface
    interface Look {

        /** @throws IOException if the disk cannot be read */
        Disk disk() throws IOException;
    }

    /** Created on first use, since the settings are not known earlier. */
    private static final class OfProcess {

        static final DiskSpace SPACE = of(Settings.ofProcess());

        private static DiskSpace of(Settings settings) {
            Path folder = settings.data();
            Look look = settings.embeddedDatabase() ? () -> Disk.of(folder) : () -> new Disk(Long.MAX_VALUE, Long.MAX_VALUE);
            return new DiskSpace(folder, look, LOG::log, Instant::now);
        }
    }
}
