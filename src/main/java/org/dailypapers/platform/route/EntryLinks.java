package org.dailypapers.platform.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * The addresses of an entry's history and revisions. They keep a chosen language, and lead from the desk to the desk, where everything is
 * visible, and from readers' pages to readers' pages.
 */
@Named
@RequestScoped
public class EntryLinks {

    @Inject
    private Page page;

    /**
     * @param date the day of an entry
     * @param arxivId arXiv identifier without version
     * @return the address of its history
     */
    public String history(LocalDate date, String arxivId) {
        return page.link(either(Routes.HISTORY, Routes.DESK_HISTORY).path(date, arxivId));
    }

    /**
     * @param date the day of an entry
     * @param arxivId arXiv identifier without version
     * @param from the number of a revision
     * @param to the number of another revision
     * @return the address of the comparison
     */
    public String compare(LocalDate date, String arxivId, int from, int to) {
        return page.link(either(Routes.COMPARE, Routes.DESK_COMPARE).path(date, arxivId, from, to));
    }

    /**
     * @param date the day of an entry
     * @param arxivId arXiv identifier without version
     * @return the path of the form that chooses two revisions to compare
     */
    public String compareForm(LocalDate date, String arxivId) {
        return page.path(either(Routes.COMPARE_ANY, Routes.DESK_COMPARE_ANY).path(date, arxivId));
    }

    /**
     * @param date the day of an entry
     * @param arxivId arXiv identifier without version
     * @param number the number of a revision
     * @return the address of the revision
     */
    public String revision(LocalDate date, String arxivId, int number) {
        return page.link(either(Routes.REVISION, Routes.DESK_REVISION).path(date, arxivId, number));
    }

    /**
     * @param date the day of an entry
     * @param arxivId arXiv identifier without version
     * @return the address of its lines in the source
     */
    public String original(LocalDate date, String arxivId) {
        return page.link(Routes.ORIGINAL.path(date, arxivId));
    }

    private Routes either(Routes readers, Routes desk) {
        return page.isDesk() ? desk : readers;
    }
}
