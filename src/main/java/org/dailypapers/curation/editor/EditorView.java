package org.dailypapers.curation.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.TypedContent;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.editor.preview.Preview;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.view.Original;
import org.dailypapers.platform.page.Words;



/** What the editor shows beside the form: the source of the entry, and a preview of what readers will see. */
@Named
@RequestScoped
public class EditorView {

    private static final int SHORT_TITLE = 60;

    @Inject
    private DeskRepository desk;
    @Inject
    private EditorFindings findings;
    @Inject
    private PeopleService people;
    @Inject
    private Words words;

    private DeskEntry entry;
    private EntryForm form;
    private Original original;
    private String preview;
    private boolean singleKeys;

    /** @param typed the content of the form, on which the checks have already run */
    void load(DeskEntry shown, EntryForm typed, Actor editor) {
        entry = shown;
        form = typed;
        original = desk.original(entry.row().key()).orElse(null);
        preview = Preview.html(form, findings.marks(), words);
        singleKeys = people.singleKeys(editor.id());
    }

    /** @return the title, cut to a length that fits the head of a page */
    public String getShortTitle() {
        String title = Prose.plainLine(ShownTitle.of(entry.content().title(), entry.row().arxivId()));
        return title.length() <= SHORT_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE / 2 * 2 - 1)) + "…";
    }

    /** @return the lines of the entry in its source; null if they are not known */
    public Original getOriginal() {
        return original;
    }

    /** @return the number of the last of those lines */
    public Integer getLastLine() {
        return original.firstLine() + original.lines().size() - 1;
    }

    /** @return the preview of the typed text as readers would see it, with the findings marked; sanitized HTML */
    public String getPreview() {
        return preview;
    }

    /** @return whether single-key shortcuts are enabled */
    public boolean isSingleKeys() {
        return singleKeys;
    }

    /** @return the height of the authors field, in lines */
    public int getAuthorRows() {
        return Math.max(2, Math.min(8, form.authorNames().size() + 1));
    }

    /** @return an empty section */
    public TypedContent.TypedSection getBlank() {
        return new TypedContent.TypedSection("", "");
    }

    /** @return the usual headings in their order, one a line */
    public String getUsualHeadings() {
        return String.join("\n", NearSection.USUAL_HEADINGS);
    }

    /** @return the notes for a judgement to choose from */
    public List<String> getCannedNotes() {
        return Arrays.stream(words.text("editor.notes").split("\\|")).map(String::strip).toList();
    }
}
