package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.curation.editor.preview.Preview;
import org.dailypapers.curation.editor.preview.PreviewMarks;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.platform.page.Words;

/** What readers would see if the newest revision were sent back. */
@Named
@RequestScoped
public class EditorAfter {

    @Inject
    private HistoryRepository history;
    @Inject
    private PolicyRepository policies;
    @Inject
    private EditorHistory revisions;
    @Inject
    private EntryBacking editor;
    @Inject
    private Words words;

    private Optional<RevisionRow> shown;
    private Optional<String> html;

    /** The revision that readers would see; empty if they would not see the paper. */
    private Optional<RevisionRow> shown() {
        if (shown == null) {
            DeskEntry entry = editor.getEntry();
            List<RevisionRow> before = revisions.getRevisions().stream().map(EditorHistory.HistoryLine::row)
                    .filter(row -> row.number() < entry.row().revision()).toList();
            boolean approvedOnly = !before.isEmpty() && policies.policy().approvedOnly();
            shown = entry.row().hidden() || entry.row().withdrawn() ? Optional.empty() : before.stream()
                    .filter(row -> approvedOnly ? row.status() == Status.APPROVED : row.status() != Status.RETURNED).findFirst();
        }
        return shown;
    }

    /** @return what readers would see, in one sentence */
    public String getText() {
        return shown().map(row -> words.text("editor.after.shown", Integer.toString(row.number()))).orElseGet(() -> words.text("editor.after.none"));
    }

    /** @return the text that readers would see, as sanitized HTML; null if they would see none */
    public String getHtml() {
        if (html == null) {
            html = rendered();
        }
        return html.orElse(null);
    }

    private Optional<String> rendered() {
        return shown().flatMap(row -> history.revision(editor.getKey(), row.number(), Audience.DESK))
                .map(revision -> Preview.html(EntryForm.of(revision.content(), revision.row().number()), PreviewMarks.NONE, words));
    }
}
