package org.dailypapers.curation.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.dailypapers.curation.queue.QueueReach;

/** What can be done to many entries at once. */
public enum BulkKind {
    /** Takes the proposed fixes of a check. */
    FIX(QueueReach.FIXABLE),
    /** Finds all that a check found fine as it is. */
    DISMISS(QueueReach.ALL),
    /** Approves the newest revisions. */
    APPROVE(QueueReach.APPROVABLE),
    /** Gives the entries to somebody. */
    ASSIGN(QueueReach.GIVABLE);

    private final QueueReach reach;

    BulkKind(QueueReach reach) {
        this.reach = reach;
    }

    /** @return to which entries it can be done */
    QueueReach reach() {
        return reach;
    }

    /** @return its name in addresses */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether it is about the findings of one check */
    public boolean ofCheck() {
        return this == FIX || this == DISMISS;
    }

    /**
     * @param key a name as it stands in an address; may be null
     * @return the kind, or empty if there is none of that name
     */
    public static Optional<BulkKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
