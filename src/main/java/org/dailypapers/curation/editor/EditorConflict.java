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

/** The conflict of the entry in the editor, where it has one, and whether it is being settled there. */
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
     * @param wanted the number of the conflict that what is saved would settle; null for none
     * @param chosen the numbers of the places where the machine's side is to be filled in; null for none
     */
    void load(DeskEntry entry, String wanted, String chosen) {
        EntryKey key = entry.row().key();
        conflict = entry.row().conflict() ? conflicts.find(key).orElse(null) : null;
        asked = wanted;
        theirs = chosen;
        link = page.link(Routes.EDITOR_CONFLICT.path(key.date(), key.arxivId()), list.with(Map.of()));
    }

    /**
     * Fills in what the editors made of the entry and what the machine says now, where that is asked for.
     *
     * @param form what the form would show otherwise: what was saved, or what the editor typed
     * @param saved what was saved
     * @return the form to show; what was typed upon something older, or cannot be, stays as it is
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

    /** @return whether what is saved now settles it */
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

    /** @return the places where both changed the same; null if the form was not filled in */
    public List<Clashes.Item> getItems() {
        return items;
    }

    /**
     * @param number the number of a place, from 0
     * @return whether the machine's side was filled in there
     */
    public boolean takes(int number) {
        return choices.containsKey(number);
    }

    /** @return the address of the page where it is decided */
    public String getLink() {
        return link;
    }
}
