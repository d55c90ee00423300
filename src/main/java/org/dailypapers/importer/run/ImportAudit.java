package org.dailypapers.importer.run;

import org.dailypapers.digest.source.Attribution;

/** The actions on imports that the audit log records. */
public final class ImportAudit {

    /** A run ended. */
    public static final String RUN = "import.run";
    /** A person stopped a run before it ended. */
    public static final String STOPPED = "import.stopped";
    /** A run was undone. */
    public static final String UNDONE = "import.undone";
    /** The attribution of a day was changed to that in the settings. */
    static final String ATTRIBUTED = "source.attributed";
    /** A day was withdrawn. */
    public static final String WITHDRAWN = "day.withdrawn";
    /** A withdrawn day was restored. */
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
