package org.dailypapers.digest.view;

/** Who looks at the history of an entry. */
public enum Audience {
    /** A reader: what was never published, or was sent back, is not there. */
    READER(" and " + Visible.REVISION, " and (v.kind = ARXIV_ID or v.kind = STATUS and v.after <> 'RETURNED' and v.before <> 'RETURNED') and "
            + Visible.REVISION),
    /** An editor: everything. */
    DESK("", "");

    private final String condition;
    private final String eventCondition;

    Audience(String condition, String eventCondition) {
        this.condition = condition;
        this.eventCondition = eventCondition;
    }

    /** @return the condition in HQL over {@code Entry e} and {@code Revision r}, to be added to others */
    String condition() {
        return condition;
    }

    /** @return the condition in HQL over {@code EntryEvent v}, its {@code Entry e} and {@code Revision r} */
    String eventCondition() {
        return eventCondition;
    }
}
