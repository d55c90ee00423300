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
 * @param kind what would become of it
 * @param before what its newest revision says; null for a new entry
 * @param after what its newest revision would say then
 * @param merge the merge of what the machine said before, the newest revision (ours) and what the file says (theirs); null
 *     if nothing needs merging
 * @param again whether the file says of it what was taken back before, or brings what is withdrawn for that
 */
public record EntryPlan(String arxivId, Kind kind, Content before, Content after, Merge merge, boolean again) {

    /** What a file says of a paper that its day does not have yet. */
    static EntryPlan fresh(PaperText paper) {
        return new EntryPlan(paper.arxivId(), Kind.NEW, null, paper.content(), null, false);
    }

    /** What a file does not say anything of any more, or never did, as an editor added it. */
    static EntryPlan missing(KnownEntry known) {
        boolean gone = known.entry().vanished() || known.entry().takenBack() || !known.entry().sourced();
        return still(known, gone ? Kind.UNCHANGED : Kind.VANISHED, false);
    }

    /**
     * What a file says of a paper that its day has.
     *
     * @param before whether it says what was taken back
     * @param left whether that is left out, as it is where the file stands in a watched folder
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

    /** @return the headings of its sections that would have sentences of people and of the machine, empty for text without one */
    public List<String> joined() {
        return kind == Kind.MERGED ? merge.joined() : List.of();
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
        /** It had vanished, or is withdrawn because its import was taken back, and the file has it again as it was. */
        BACK,
        /** A watched folder says what was taken back: it stays as it is. Anyone who sends the file brings it again. */
        TAKEN_BACK
    }
}
