package org.dailypapers.digest;

import org.dailypapers.content.Content;

/**
 * An entry as an import finds it.
 *
 * @param entry the entry
 * @param state the newest imported state; null if none was
 * @param last what that says; null if there is none
 * @param newest the newest revision
 * @param base what the newest imported state says that was settled
 */
public record KnownEntry(Entry entry, ImportedState state, StoredContent last, Revision newest, StoredContent base) {

    /** Whether the newest import that counts said this already, or what was settled says it. */
    public boolean imported(Content content) {
        return state != null && !state.takenBack() && last.content().equals(content) || !entry.conflicting() && base.content().equals(content);
    }

    /** Whether the entry says what the machine said, approved or not, and no editor is asked about it. */
    public boolean untouchedByPeople() {
        return !entry.conflicting() && (newest.origin() == Origin.IMPORT || newest.content().equals(base.content()));
    }
}
