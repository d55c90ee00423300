package org.dailypapers.curation.finding;

/** The state of a finding. */
public enum FindingState {
    /** Nobody has dealt with it yet. */
    OPEN,
    /** An editor dismissed it. */
    DISMISSED,
    /** It is no longer found. */
    MENDED
}
