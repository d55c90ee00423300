package org.dailypapers.reading.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** Reads which entry the address of a page names, and how much of it the page shows. */
final class EntryAddress {

    private EntryAddress() {
    }

    /** @throws NotFound if the address names no paper; {@code BadRequest} where it names no day */
    static EntryKey of(Page page) {
        LocalDate date = Optional.ofNullable(Params.date(page.place("date"))).orElseThrow(NotFound::new);
        String named = page.place("arxivId");
        return new EntryKey(date, ArxivId.of(named).filter(named::equals).orElseThrow(NotFound::new));
    }

    /** @return what a person who sees the page may see of the entry: at the desk, if nobody comes without a role, everything */
    static Audience sight(Page page) {
        return page.isDesk() ? Audience.DESK : Audience.READER;
    }
}
