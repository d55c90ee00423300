package org.dailypapers.curation.erasure;

/**
 * How much there is of an entry.
 *
 * @param revisions revisions
 * @param sources kept sources of its day in which it stands
 * @param conflicts conflicts with imports, decided ones too
 * @param findings findings, whatever became of them
 * @param drafts drafts, those of all editors
 * @param events changes of status and flags
 */
public record ErasedTraces(long revisions, long sources, long conflicts, long findings, long drafts, long events) {
}
