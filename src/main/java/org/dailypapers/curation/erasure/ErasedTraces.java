package org.dailypapers.curation.erasure;

/**
 * How much data there is about an entry.
 *
 * @param revisions the number of revisions
 * @param sources the number of stored sources of its day that contain it
 * @param conflicts the number of conflicts with imports, including resolved ones
 * @param findings the number of findings in any state
 * @param drafts the number of drafts of all editors
 * @param events the number of changes of status and flags
 */
public record ErasedTraces(long revisions, long sources, long conflicts, long findings, long drafts, long events) {
}
