package org.dailypapers.importer.run;

import java.time.LocalDate;
import java.util.Set;
import org.dailypapers.platform.page.Pager;

/**
 * A run with a page of its diagnostics.
 *
 * @param report the run and the diagnostics of the page
 * @param ofFolder whether it reads a folder; if not, it imports an upload
 * @param pager the position of the page among all diagnostics
 */
public record RunPage(ImportReport report, boolean ofFolder, Pager pager) {

    /** The number of diagnostics on a page. */
    static final int SIZE = 500;

    /** @return whether there are diagnostics after these */
    public boolean more() {
        return pager.page() < pager.last();
    }

    /**
     * @param open the days whose source readers may see completely
     * @return the same page without what readers may not see elsewhere
     */
    public RunPage forReaders(Set<LocalDate> open) {
        return new RunPage(report.forReaders(open, ofFolder), ofFolder, pager);
    }
}
