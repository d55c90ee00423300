package org.dailypapers.digest.keep;

import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.digest.KnownEntry;
import org.dailypapers.content.read.DigestText.PaperText;

/**
 * What an import would do to one entry.
 *
 * @param arxivId arXiv identifier without version
 * @param kind what would happen to it
 * @param before the content of its newest revision; null for a new entry
 * @param after the content of its newest revision after the import
 * @param merge the merge of the base, the newest revision (ours) and the file (theirs); null if no merge is needed
 * @param again whether the file has a text of the entry that was undone before, or the entry is withdrawn because its import was
 *     undone
 */
public record EntryPlan(String arxivId, Kind kind, Content before, Content after, Merge merge, boolean again) {

    /** Plans a paper that the day does not have yet. */
    static EntryPlan fresh(PaperText paper) {
        return new EntryPlan(paper.arxivId(), Kind.NEW, null, paper.content(), null, false);
    }

    /** Plans an entry that the file does not have: the file no longer has it, or an editor added it. */
    static EntryPlan missing(KnownEntry known) {
        boolean gone = known.entry().vanished() || known.entry().takenBack() || !known.entry().sourced();
        return still(known, gone ? Kind.UNCHANGED : Kind.VANISHED, false);
    }

    /**
     * Plans a paper that the day already has.
     *
     * @param before whether a state of the entry with this text was undone
     * @param left whether to leave such a text out, as for a file in a watched folder
     */
    static EntryPlan of(KnownEntry known, Content theirs, boolean before, boolean left) {
        boolean withdrawn = known.entry().takenBack();
        boolean same = known.imported(theirs);
        boolean said = before && (withdrawn || !same);
        if (said && left) {
            return still(known, Kind.TAKEN_BACK, true);
        }
        Content ours = known.newest().content();
        if (withdrawn ? ours.equals(theirs) : same) {
            return still(known, withdrawn || known.entry().vanished() ? Kind.BACK : Kind.UNCHANGED, withdrawn);
        }
        return merging(known, theirs, said || withdrawn);
    }

    private static EntryPlan merging(KnownEntry known, Content theirs, boolean again) {
        String arxivId = known.entry().arxivId();
        Content ours = known.newest().content();
        if (known.untouchedByPeople()) {
            return new EntryPlan(arxivId, Kind.REPLACED, ours, theirs, null, again);
        }
        Merge merge = Merge.of(known.base().content(), ours, theirs);
        if (!merge.clean()) {
            return new EntryPlan(arxivId, Kind.CONFLICT, ours, ours, merge, again);
        }
        return new EntryPlan(arxivId, merge.merged().equals(ours) ? Kind.KEPT : Kind.MERGED, ours, merge.merged(), merge, again);
    }

    private static EntryPlan still(KnownEntry known, Kind kind, boolean again) {
        Content now = known.newest().content();
        return new EntryPlan(known.entry().arxivId(), kind, now, now, null, again);
    }

    /**
     * @return the headings of the sections that would combine sentences of people and of the machine; an empty text for a section
     *     without heading
     */
    public List<String> joined() {
        return kind == Kind.MERGED ? merge.joined() : List.of();
    }

    /** @return whether the entry would get a new revision */
    public boolean revises() {
        return kind == Kind.NEW || kind == Kind.REPLACED || kind == Kind.MERGED;
    }

    /** @return whether the text of the file is new and replaces, is merged with or clashes with that of the entry */
    boolean merges() {
        return kind == Kind.REPLACED || kind == Kind.MERGED || kind == Kind.KEPT || kind == Kind.CONFLICT;
    }

    /** What can happen to an entry. */
    public enum Kind {
        /** It is new on its day. */
        NEW,
        /** The file has the same text as the newest import, or lacks the entry as before. */
        UNCHANGED,
        /** People did not change it: it gets the text of the file. */
        REPLACED,
        /** What people wrote stays, and the machine's changes in other places are added. */
        MERGED,
        /** People already made all the changes of the machine, so the entry keeps its text. */
        KEPT,
        /** People and the machine changed the same place: the entry keeps its text until an editor decides. */
        CONFLICT,
        /** The file no longer has it: it stays on its day, after the others, and is marked. */
        VANISHED,
        /** It was missing, or is withdrawn because its import was undone, and the file has it again with the same text. */
        BACK,
        /** A watched folder has a text that was undone: the entry keeps its text. A person who sends the file imports it again. */
        TAKEN_BACK
    }
}
