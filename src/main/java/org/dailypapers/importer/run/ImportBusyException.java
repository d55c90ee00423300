package org.dailypapers.importer.run;

import jakarta.persistence.PersistenceException;

/** A file could not be imported because other imports held the lock for too long. The file itself is not the cause. */
public class ImportBusyException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    public ImportBusyException(PersistenceException cause) {
        super("others import for too long", cause);
    }
}
