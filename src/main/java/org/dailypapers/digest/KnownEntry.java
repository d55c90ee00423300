package org.dailypapers.digest;

import org.dailypapers.content.Content;

/** An entry as an import finds it: with its newest imported state and the origin of its newest revision. */
record KnownEntry(Entry entry, ImportedState state, StoredContent base, Origin newest) {

    boolean says(Content content) {
        return base.content().equals(content);
    }

    boolean untouchedByPeople() {
        return newest == Origin.IMPORT;
    }
}
