package org.dailypapers.importer.run;

import jakarta.persistence.PersistenceException;

/** Nothing could be done with a file, since others had the turn for too long. Nothing of the file is to blame for that. */
public class ImportBusyException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    public ImportBusyException(PersistenceException cause) {
        super("others import for too long", cause);
    }
}
