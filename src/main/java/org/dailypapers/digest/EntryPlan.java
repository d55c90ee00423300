package org.dailypapers.digest;

import org.dailypapers.content.Content;
import org.dailypapers.content.DigestText.PaperText;
import org.dailypapers.content.Merge;

/**
 * What an import would do to one entry.
 *
 * @param arxivId arXiv identifier without version
 * @param kind what would become of it
 * @param before what its newest revision says; null for a new entry
 * @param after what its newest revision would say then
 * @param merge the merge of what the machine said before, the newest revision (ours) and what the file says (theirs); null
 *     where nothing needs merging
 */
public record EntryPlan(String arxivId, Kind kind, Content before, Content after, Merge merge) {

    /** What a file says of a paper that its day does not have yet. */
    static EntryPlan fresh(PaperText paper) {
        return new EntryPlan(paper.arxivId(), Kind.NEW, null, paper.content(), null);
    }

    /** What a file does not say anything of any more. */
    static EntryPlan missing(KnownEntry known) {
        Content now = known.newest().content();
        return new EntryPlan(known.entry().arxivId(), known.entry().vanished() ? Kind.UNCHANGED : Kind.VANISHED, now, now, null);
    }

    /** What a file says of a paper that its day has. */
    static EntryPlan of(KnownEntry known, Content theirs) {
        String arxivId = known.entry().arxivId();
        Content ours = known.newest().content();
        if (known.imported(theirs)) {
            return new EntryPlan(arxivId, known.entry().vanished() ? Kind.BACK : Kind.UNCHANGED, ours, ours, null);
        }
        if (known.untouchedByPeople()) {
            return new EntryPlan(arxivId, Kind.REPLACED, ours, theirs, null);
        }
        Merge merge = Merge.of(known.base().content(), ours, theirs);
        if (!merge.clean()) {
            return new EntryPlan(arxivId, Kind.CONFLICT, ours, ours, merge);
        }
        return new EntryPlan(arxivId, merge.merged().equals(ours) ? Kind.KEPT : Kind.MERGED, ours, merge.merged(), merge);
    }

    /** @return whether the entry would have a new revision */
    public boolean revises() {
        return kind == Kind.NEW || kind == Kind.REPLACED || kind == Kind.MERGED;
    }

    /** @return whether what the file says is set against what the entry says */
    boolean merges() {
        return kind == Kind.REPLACED || kind == Kind.MERGED || kind == Kind.KEPT || kind == Kind.CONFLICT;
    }

    /** What can become of an entry. */
    public enum Kind {
        /** It is new on its day. */
        NEW,
        /** The file says what the newest import said, or says as little of it as before. */
        UNCHANGED,
        /** Nobody wrote on it: it says what the file says. */
        REPLACED,
        /** What people wrote stays, and what the machine changed elsewhere is taken. */
        MERGED,
        /** What the machine changed is what people made of it anyhow, so nothing changes. */
        KEPT,
        /** People and the machine changed the same place: it stays as it is until an editor decides. */
        CONFLICT,
        /** The file no longer has it: it stays on its day, after the others, marked. */
        VANISHED,
        /** It had vanished, and the file has it again as it was. */
        BACK
    }
}
