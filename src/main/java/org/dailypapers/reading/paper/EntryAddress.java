package org.dailypapers.reading.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** Reads which entry an address names, and how much of it the page may show. */
final class EntryAddress {

    private EntryAddress() {
    }

    /** @throws NotFound if the address names no paper */
    static EntryKey of(Page page) {
        LocalDate date = Optional.ofNullable(Params.date(page.place("date"))).orElseThrow(NotFound::new);
        String named = page.place("arxivId");
        return new EntryKey(date, ArxivId.of(named).filter(named::equals).orElseThrow(NotFound::new));
    }

    /** @return the audience of the page: the desk, which only people with a role can open, sees everything */
    static Audience sight(Page page) {
        return page.isDesk() ? Audience.DESK : Audience.READER;
    }
}
