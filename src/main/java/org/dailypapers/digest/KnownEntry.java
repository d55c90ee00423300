package org.dailypapers.digest;

import org.dailypapers.content.Content;

/** An entry as an import finds it: with its newest imported state and where its newest revision stands. */
record KnownEntry(Entry entry, ImportedState state, StoredContent base, Origin origin, Status status) {

    boolean says(Content content) {
        return base.content().equals(content);
    }

    boolean untouchedByPeople() {
        return origin == Origin.IMPORT && status != Status.APPROVED;
    }
}
