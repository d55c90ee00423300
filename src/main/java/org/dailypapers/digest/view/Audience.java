package org.dailypapers.digest.view;

/** The people who a history of an entry is for. */
public enum Audience {
    /** Readers: without what was never published or was sent back. */
    READER(" and " + Visible.REVISION, " and (v.kind = ARXIV_ID or v.kind = STATUS and v.after <> 'RETURNED' and v.before <> 'RETURNED') and "
            + Visible.REVISION),
    /** Editors: everything. */
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
