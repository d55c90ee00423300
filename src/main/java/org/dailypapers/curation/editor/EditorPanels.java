package org.dailypapers.curation.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.desk.DeskEntry;

/** Loads everything that the editor shows around its form. */
@RequestScoped
class EditorPanels {

    @Inject
    private EditorRequest asked;
    @Inject
    private EditorPresence presence;
    @Inject
    private CheckRunner checks;
    @Inject
    private EditorFindings findings;
    @Inject
    private EditorList list;
    @Inject
    private EditorHistory history;
    @Inject
    private EditorDraft draft;
    @Inject
    private EditorUndo undo;
    @Inject
    private EditorView view;

    /** @param form the content of the form */
    void load(DeskEntry entry, EntryForm form) {
        Actor editor = asked.actor();
        presence.join(editor, entry.id());
        checks.now(asked.key());
        presence.renewClaim(editor, entry.id());
        presence.loadHolder(editor, entry.id());
        findings.load(entry, form, list.getCheck(), asked.request());
        list.load(asked.key(), editor.id());
        history.load(entry.row(), asked.key(), editor);
        draft.loadRest(editor, entry, form, asked.from());
        undo.load(editor, asked.request());
        view.load(entry, form, editor);
    }
}
