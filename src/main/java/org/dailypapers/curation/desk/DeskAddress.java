package org.dailypapers.curation.desk;

import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** Reads which entry the address of a desk page names. */
public final class DeskAddress {

    private DeskAddress() {
    }

    /**
     * @param page a page whose route names an entry
     * @return the entry
     * @throws NotFound if the address does not name an entry
     */
    public static EntryKey of(Page page) {
        try {
            return new EntryKey(Params.date(page.place("date")),
                    ArxivId.of(page.place("arxivId")).orElseThrow(NotFound::new));
        } catch (BadRequest e) {
            throw new NotFound();
        }
    }
}
