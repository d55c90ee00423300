package org.dailypapers.curation.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Actor;
import org.dailypapers.curation.editor.typing.Draft;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.TypedOn;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.digest.desk.DeskEntry;

/** What the editor of an entry typed before and did not save. */
@Named
@RequestScoped
public class EditorDraft {

    @Inject
    private DraftService drafts;
    @Inject
    private TypingService typing;

    private Draft kept;
    private int ends;
    private boolean looked;
    private boolean shown;
    private Draft displaced;

    /**
     * @param editor who types
     * @param entry the entry as it stands
     * @return what was typed there; what was saved, with what was typed beside it, if nothing of the text was changed
     */
    EntryForm restored(Actor editor, DeskEntry entry) {
        EntryForm saved = EntryForm.of(entry.content(), entry.row().revision());
        look(editor, entry);
        shown = kept != null && !kept.form().saysTheSame(saved) && !(kept.form().loaded() != saved.loaded()
                && drafts.untouched(entry.row().key(), kept.form()));
        return shown ? kept.form() : kept == null ? saved : saved.remarking(kept.form().remarks());
    }

    /** What ended before the draft is read has no say any more. */
    private void look(Actor editor, DeskEntry entry) {
        ends = typing.ends(editor, entry.id());
        kept = drafts.find(editor, entry.id()).orElse(null);
        looked = true;
    }

    /**
     * Finds what of that the form shows that was sent, and what the editor typed on another page, unless that says the same.
     *
     * @param from the page that sent the form: what was typed there goes on in this one
     */
    void loadRest(Actor editor, DeskEntry entry, EntryForm form, TypedOn from) {
        if (!looked) {
            look(editor, entry);
            kept = kept == null || from.continues(kept) || kept.form().saysTheSame(form) ? kept : null;
        }
        EntryForm saved = EntryForm.of(entry.content(), entry.row().revision());
        displaced = drafts.displaced(editor, entry.id()).filter(draft -> !draft.form().saysTheSame(form)
                && !draft.form().saysTheSame(saved)).orElse(null);
    }

    /** @return the draft that the form shows; null if it shows what was saved */
    public Draft getShown() {
        return shown ? kept : null;
    }

    /** @return what the editor typed on another page and has not saved; null if there is nothing of the kind */
    public Draft getDisplaced() {
        return displaced;
    }

    /** @return how often what the editor typed has ended */
    public int getEnds() {
        return ends;
    }

    /** @return when the draft was kept that this page begins with, in milliseconds since 1970 UTC; null if there is none */
    public Long getKnown() {
        return kept == null ? null : Long.valueOf(kept.savedAt().toEpochMilli());
    }
}
