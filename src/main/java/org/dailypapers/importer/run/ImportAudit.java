package org.dailypapers.importer.run;

import org.dailypapers.digest.source.Attribution;

/** How the audit log tells of imports. */
public final class ImportAudit {

    /** A run ended. */
    public static final String RUN = "import.run";
    /** A run was stopped before it was done. */
    public static final String STOPPED = "import.stopped";
    /** A run was taken back. */
    public static final String UNDONE = "import.undone";
    /** The settings say something else of whose text a day is. */
    static final String ATTRIBUTED = "source.attributed";
    /** A withdrawn day came back. */
    public static final String RESTORED = "day.restored";

    private ImportAudit() {
    }

    public static String subject(long run) {
        return "import/" + run;
    }

    static String text(Attribution attribution) {
        return "author=" + attribution.author() + ", address=" + attribution.address() + ", licence=" + attribution.licence();
    }

    public static String text(ImportReport.RunSummary runSummary) {
        return "files=" + runSummary.done() + ", entries=" + runSummary.entries() + ", conflicts=" + runSummary.conflicts()
                + ", vanished=" + runSummary.vanished() + ", returned=" + runSummary.returned() + ", moved=" + runSummary.moved();
    }
}
