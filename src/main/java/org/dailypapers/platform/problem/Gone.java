package org.dailypapers.platform.problem;

import java.time.Instant;
import java.time.ZoneOffset;
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

    Instant at() {
        return at;
    }

    /**
     * @param language a language
     * @return that it was erased, and on which day in UTC
     */
    public String in(Language language) {
        return Messages.get(language.locale(), "erased.at", at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }
}
