package org.dailypapers.importer;

import org.dailypapers.digest.Attribution;

/** How the audit log tells of imports. */
final class ImportAudit {

    /** A run ended. */
    static final String RUN = "import.run";
    /** A run was stopped before it was done. */
    static final String STOPPED = "import.stopped";
    /** A run was taken back. */
    static final String UNDONE = "import.undone";
    /** The settings say something else of whose text a day is. */
    static final String ATTRIBUTED = "source.attributed";
    /** A withdrawn day came back. */
    static final String RESTORED = "day.restored";

    private ImportAudit() {
    }

    static String subject(long run) {
        return "import/" + run;
    }

    static String text(Attribution attribution) {
        return "author=" + attribution.author() + ", address=" + attribution.address() + ", licence=" + attribution.licence();
    }

    static String text(ImportReport.Run run) {
        return "files=" + run.done() + ", entries=" + run.entries() + ", conflicts=" + run.conflicts()
                + ", vanished=" + run.vanished() + ", returned=" + run.returned() + ", moved=" + run.moved();
    }
}
