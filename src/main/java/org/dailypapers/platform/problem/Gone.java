package org.dailypapers.platform.problem;

import java.time.Instant;
import java.time.ZoneId;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;

/** The address of something that was erased on legal grounds; answered with status 410. */
public class Gone extends NotFound {

    private static final long serialVersionUID = 1L;

    private final Instant at;

    /** @param at when it was erased */
    public Gone(Instant at) {
        this(at, "error.410");
    }

    Gone(Instant at, String key) {
        super(key);
        this.at = at;
    }

    String day(ZoneId zone) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /**
     * @param language a language
     * @param zone a time zone
     * @return what became of it, and on which day in that time zone
     */
    public String in(Language language, ZoneId zone) {
        return Messages.get(language.locale(), "erased.at", day(zone));
    }
}
