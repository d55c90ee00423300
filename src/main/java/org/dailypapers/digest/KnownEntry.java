package org.dailypapers.digest;

import org.dailypapers.content.Content;

/**
 * An entry as an import finds it.
 *
 * @param entry the entry
 * @param state the state imported from the entry's newest source; null if there is none
 * @param last the content of {@code state}; null if {@code state} is null
 * @param newest the newest revision
 * @param base the content of the newest imported state that was accepted, merged or decided; the next import is merged from it
 */
public record KnownEntry(Entry entry, ImportedState state, StoredContent last, Revision newest, StoredContent base) {

    /** Returns whether the newest import already had this content and was not undone, or the base has it and no conflict is open. */
    public boolean imported(Content content) {
        return state != null && !state.takenBack() && last.content().equals(content) || !entry.conflicting() && base.content().equals(content);
    }

    /**
     * Returns whether the newest revision is from an import or has the content of the base, and no conflict is open. Whether it
     * is approved does not matter.
     */
    public boolean untouchedByPeople() {
        return !entry.conflicting() && (newest.origin() == Origin.IMPORT || newest.content().equals(base.content()));
    }
}
