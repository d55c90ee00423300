package org.dailypapers.importer.run;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.start.Shutdown;

/**
 * Imports single files in a run. A problem with the file is recorded as a diagnostic. A problem with the database or the server is
 * thrown, so that the caller tries the file again, up to {@link #MOST_TRIES} times.
 */
public final class FileImport {

    /** Largest file that is read, in bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** The maximum length of a stored path, in characters. */
    static final int LONGEST_PATH = FieldLimit.PATH.longest();

    /** How often a file is tried. */
    public static final int MOST_TRIES = 5;

    /** How many hex digits of a hash distinguish shortened paths. */
    private static final int MARK = 16;

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");

    private final ImportService imports;
    private final Attribution attribution;
    /** Whether the last try may have failed, which is also assumed at the start. */
    private boolean careful = true;

    /** @param attribution the attribution of files that {@link #read} imports */
    public FileImport(ImportService imports, Attribution attribution) {
        this.imports = imports;
        this.attribution = attribution;
    }

    /** @return the path of a file as it is stored; if it is too long, its end, with a hash in front that distinguishes it from others */
    public static String shortened(FolderScan.FoundFile file) {
        String path = file.path();
        return path.length() <= LONGEST_PATH ? path
                : FolderFile.hash(path).substring(0, MARK) + shortened(path, LONGEST_PATH - MARK);
    }

    /** @return a path as it is stored: only its end if it is too long */
    public static String shortened(String path) {
        return shortened(path, LONGEST_PATH);
    }

    /** @return the text, or its last {@code longest} characters if it is longer */
    static String shortened(String text, int longest) {
        return FieldLimit.cutFront(text, longest);
    }

    /** Reads a file and imports it, or records why it cannot be imported. */
    public void read(long run, FolderScan.FoundFile file) {
        String path = shortened(file);
        if (givesUp(run, path)) {
            return;
        }
        try {
            if (file.stamp().size() > LARGEST) {
                fail(run, path, Diagnostic.at(1, Code.TOO_LARGE, Long.toString(LARGEST >> 20)));
                return;
            }
            byte[] bytes = file.read();
            if (bytes == null) {
                fail(run, path, Diagnostic.at(1, Code.CHANGED_MEANWHILE));
            } else {
                keep(run, SourceFile.of(path, bytes, attribution));
            }
        } catch (IOException e) {
            refuse(run, path, e);
        }
    }

    /**
     * Counts a try before it is made, if the last one may have failed or ended the server. Waiting for other imports in vain is not a try.
     *
     * @return whether the file is left out because it was tried too often; that is then recorded as a diagnostic
     */
    public boolean givesUp(long run, String path) {
        boolean counts = careful;
        careful = true;
        if (!counts || imports.tries(run, path) <= MOST_TRIES) {
            return false;
        }
        LOG.log(System.Logger.Level.ERROR, path + " could not be imported in " + MOST_TRIES + " tries and is left out");
        imports.fail(run, path, Diagnostic.at(1, Code.GIVEN_UP, Integer.toString(MOST_TRIES)));
        return true;
    }

    /** Imports a file that was read, or records why it cannot be imported. */
    public void keep(long run, SourceFile source) {
        try {
            took(() -> imports.keep(run, source));
        } catch (Exception e) {
            if (e instanceof ImportBusyException || !comesOfTheFile(e)) {
                throw e;
            }
            refuse(run, source.path(), e);
        }
    }

    /** Records that a file cannot be imported. */
    public void fail(long run, String path, Diagnostic why) {
        took(() -> imports.fail(run, path, why));
    }

    /** Runs a step. The next try is not counted if the step succeeds or if it only waited for other imports in vain. */
    private void took(Runnable step) {
        try {
            step.run();
            careful = false;
        } catch (ImportBusyException e) {
            careful = false;
            throw e;
        }
    }

    private void refuse(long run, String path, Exception e) {
        if (Shutdown.ofProcess().isBegun()) {
            throw new IllegalStateException(path + " waits for the next start", e);
        }
        LOG.log(System.Logger.Level.WARNING, path + " could not be imported", e);
        fail(run, path, Diagnostic.at(1, Code.UNREADABLE_FILE, deepest(e).getClass().getSimpleName()));
    }

    /**
     * Whether another try would fail as well: true unless the cause is a shutdown or a database that is unavailable, busy or
     * changed concurrently.
     */
    private static boolean comesOfTheFile(Exception e) {
        if (DatabaseTrouble.isIn(e) || Shutdown.ofProcess().isBegun()) {
            return false;
        }
        boolean database = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql instanceof SQLNonTransientException || isData(sql.getSQLState());
            }
            database |= cause instanceof PersistenceException
                    || cause.getClass().getName().startsWith("jakarta.transaction.");
        }
        return !database;
    }

    /** SQL states of class 22 are invalid data, those of class 23 constraint violations. */
    private static boolean isData(String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static Throwable deepest(Throwable e) {
        return e.getCause() == null ? e : deepest(e.getCause());
    }
}
