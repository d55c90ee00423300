package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.content.merge.Merge;
import org.dailypapers.content.merge.MergeSide;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.ConflictRepository;
import org.dailypapers.digest.desk.ConflictView;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The conflict of the entry in the editor, if it has one, and whether it is being resolved there. */
@Named
@RequestScoped
public class EditorConflict {

    @Inject
    private ConflictRepository conflicts;
    @Inject
    private EditorList list;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private ConflictView conflict;
    private String asked;
    private String theirs;
    private String link;
    private List<Clashes.Item> items;
    private Map<Integer, MergeSide> choices = Map.of();

    /**
     * @param wanted the number of the conflict that saving would resolve; null for none
     * @param chosen the numbers of the places where the machine's text is to be filled in; null for none
     */
    void load(DeskEntry entry, String wanted, String chosen) {
        EntryKey key = entry.row().key();
        conflict = entry.row().conflict() ? conflicts.find(key).orElse(null) : null;
        asked = wanted;
        theirs = chosen;
        link = page.link(Routes.EDITOR_CONFLICT.path(key.date(), key.arxivId()), list.with(Map.of()));
    }

    /**
     * Fills in the merge of the text in the form and the new text of the machine, if the conflict is being resolved.
     *
     * @param form the form without the merge: the saved text, or what the editor typed
     * @param saved the form with the saved text
     * @return the form to show; unchanged if it starts from an older revision or is invalid
     */
    EntryForm filled(EntryForm form, EntryForm saved) {
        if (!isAsked() || form.loaded() != saved.loaded() || !form.typed().problems().isEmpty()) {
            return form;
        }
        Merge merge = Merge.of(conflict.base(), form.typed().content(), conflict.theirs());
        items = Clashes.items(merge);
        if (form.saysTheSame(saved)) {
            choices = ConflictChoice.theirs(theirs).stream().collect(Collectors.toMap(number -> number, number -> MergeSide.THEIRS));
        }
        EntryForm filled = form.upon(form.loaded(), merge.resolve(choices));
        return filled.reason().isBlank() ? filled.because(words.text("conflict.reason")) : filled;
    }

    /** @return whether the entry has a conflict */
    public boolean isThere() {
        return conflict != null;
    }

    /** @return whether saving resolves it */
    public boolean isAsked() {
        return conflict != null && Long.toString(conflict.id()).equals(asked);
    }

    /** @return the conflict; null if there is none */
    public ConflictView getConflict() {
        return conflict;
    }

    /** @return whether the form was filled in from it just now */
    public boolean isShown() {
        return items != null;
    }

    /** @return the places that both changed; null if the form was not filled in */
    public List<Clashes.Item> getItems() {
        return items;
    }

    /**
     * @param number the number of a place, from 0
     * @return whether the machine's text was filled in there
     */
    public boolean takes(int number) {
        return choices.containsKey(number);
    }

    /** @return the address of the page that resolves it */
    public String getLink() {
        return link;
    }
}
