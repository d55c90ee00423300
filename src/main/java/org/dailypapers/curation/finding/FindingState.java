package org.dailypapers.curation.finding;

/** The state of a finding. */
public enum FindingState {
    /** Nobody has dealt with it yet. */
    OPEN,
    /** An editor dismissed it. */
    DISMISSED,
    /** It was open when an editor approved the text. That says nothing about its check. */
    ACCEPTED,
    /** It is no longer found. */
    MENDED
}
