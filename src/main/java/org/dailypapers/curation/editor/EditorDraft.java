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

/** The unsaved text that an editor typed in an entry before. */
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
     * @param entry the current entry
     * @return the form with the unsaved text; if the text was not changed, the form with the saved text and what was typed beside it
     */
    EntryForm restored(Actor editor, DeskEntry entry) {
        EntryForm saved = EntryForm.of(entry.content(), entry.row().revision());
        look(editor, entry);
        shown = kept != null && !kept.form().saysTheSame(saved) && !(kept.form().loaded() != saved.loaded()
                && drafts.untouched(entry.row().key(), kept.form()));
        return shown ? kept.form() : kept == null ? saved : saved.remarking(kept.form().remarks());
    }

    /** Reads the count of ends before the draft, so that text from before those ends is recognised as late. */
    private void look(Actor editor, DeskEntry entry) {
        ends = typing.ends(editor, entry.id());
        kept = drafts.find(editor, entry.id()).orElse(null);
        looked = true;
    }

    /**
     * Finds the draft that belongs to a submitted form, and the draft typed on another page if its text differs.
     *
     * @param from the page that sent the form, whose draft this page continues
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

    /** @return the draft that the form shows; null if it shows the saved text */
    public Draft getShown() {
        return shown ? kept : null;
    }

    /** @return the unsaved text that the editor typed on another page; null if there is none */
    public Draft getDisplaced() {
        return displaced;
    }

    /** @return how often a submission has ended the editor's typing */
    public int getEnds() {
        return ends;
    }

    /** @return when the draft that this page started from was saved, in milliseconds since 1970 UTC; null if there is none */
    public Long getKnown() {
        return kept == null ? null : Long.valueOf(kept.savedAt().toEpochMilli());
    }
}
