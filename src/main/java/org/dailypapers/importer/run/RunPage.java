package org.dailypapers.importer.run;

import java.time.LocalDate;
import java.util.Set;
import org.dailypapers.platform.page.Pager;

/**
 * A run with a page of its diagnostics.
 *
 * @param report the run and the diagnostics of the page
 * @param ofFolder whether it reads a folder; else it imports what an admin uploaded
 * @param pager where the page stands in all diagnostics
 */
public record RunPage(ImportReport report, boolean ofFolder, Pager pager) {

    /** So many diagnostics are told at once. */
    static final int SIZE = 500;

    /** @return whether there are diagnostics after these */
    public boolean more() {
        return pager.page() < pager.last();
    }

    /**
     * @param open the days of which readers may see all that stands in the source
     * @return the same without what readers see nowhere else
     */
    public RunPage forReaders(Set<LocalDate> open) {
        return new RunPage(report.forReaders(open, ofFolder), ofFolder, pager);
    }
}
