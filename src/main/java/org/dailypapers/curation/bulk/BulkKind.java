package org.dailypapers.curation.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.dailypapers.curation.queue.QueueReach;

/** The kinds of bulk actions. */
public enum BulkKind {
    /** Applies the proposed fixes of a check. */
    FIX(QueueReach.FIXABLE),
    /** Dismisses all open findings of a check. */
    DISMISS(QueueReach.ALL),
    /** Approves the newest revisions. */
    APPROVE(QueueReach.APPROVABLE),
    /** Assigns the entries to a person. */
    ASSIGN(QueueReach.GIVABLE);

    private final QueueReach reach;

    BulkKind(QueueReach reach) {
        this.reach = reach;
    }

    /** @return the entries to which it applies */
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
     * @param key a name from an address; may be null
     * @return the kind; empty if there is none of this name
     */
    public static Optional<BulkKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
