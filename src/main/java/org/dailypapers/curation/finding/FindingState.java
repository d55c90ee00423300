package org.dailypapers.curation.finding;

/** What became of a finding. */
public enum FindingState {
    /** It waits for somebody. */
    OPEN,
    /** Somebody found it fine as it is. */
    DISMISSED,
    /** It is not found any more. */
    MENDED
}
