package org.dailypapers.platform.problem;

import java.time.Instant;
import java.time.ZoneId;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;

/** An address of something that was there, and that an editor or admin unpublished; answered with status 410 until it is published again. */
public class Unpublished extends Gone {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param at when it was unpublished
     * @param reason what readers are told of the reason; null if nothing
     */
    public Unpublished(Instant at, String reason) {
        super(at, "error.unpublished");
        this.reason = reason;
    }

    @Override
    public String in(Language language, ZoneId zone) {
        return reason == null ? Messages.get(language.locale(), "unpublished.at", day(zone))
                : Messages.get(language.locale(), "unpublished.reason", day(zone), reason);
    }
}
