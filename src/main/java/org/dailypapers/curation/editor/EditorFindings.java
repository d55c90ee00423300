package org.dailypapers.curation.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.editor.preview.PreviewMark;
import org.dailypapers.curation.editor.preview.PreviewMarks;
import org.dailypapers.curation.editor.preview.SourceMarks;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.Remarks;
import org.dailypapers.curation.finding.CheckHit;
import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.curation.finding.FindingKey;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.finding.FindingState;
import org.dailypapers.curation.finding.FixChange;
import org.dailypapers.curation.finding.StoredFinding;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.view.Original;
import org.dailypapers.platform.page.Words;



/** What checks find in what the editor shows: what is typed, or if that cannot be, what was saved. */
@Named
@RequestScoped
public class EditorFindings {

    @Inject
    private FindingService service;
    @Inject
    private CheckTexts texts;
    @Inject
    private PeopleService people;
    @Inject
    private Words words;

    private HttpServletRequest request;
    private Remarks remarks = Remarks.NONE;

    private Content content;
    private boolean typed;
    private Map<String, CheckHit> found = Map.of();
    private List<EditorFinding> open = List.of();
    private List<EditorFinding> dismissed = List.of();

    /**
     * Finds what there is to be found.
     *
     * @param entry the entry
     * @param form what is typed
     * @param asked the request
     */
    void load(DeskEntry entry, EntryForm form, HttpServletRequest asked) {
        request = asked;
        remarks = form.remarks();
        typed = form.typed().problems().isEmpty();
        content = typed ? form.typed().content() : entry.content();
        found = tokens(entry.row().key(), content);
        Map<CheckHit, StoredFinding> kept = service.known(entry.id(), found.values());
        Set<Long> closers = kept.values().stream().map(StoredFinding::closedBy).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = people.displayNames(closers);
        List<EditorFinding> all = new ArrayList<>();
        found.forEach((token, place) -> all.add(shown(token, place, Optional.ofNullable(kept.get(place)), names)));
        open = explainedOnce(all.stream().filter(one -> one.reason() == null).toList());
        dismissed = all.stream().filter(one -> one.reason() != null).toList();
    }

    /**
     * @param key an entry
     * @param typed what it is to say
     * @return what is found in that, the gravest first, by what tells each from the others in the form
     */
    Map<String, CheckHit> tokens(EntryKey key, Content typed) {
        Map<String, CheckHit> tokens = new LinkedHashMap<>();
        for (CheckHit one : service.find(key, typed)) {
            FindingKey name = one.key();
            int number = 0;
            while (tokens.putIfAbsent(name.check() + "." + name.field() + "." + name.hash().substring(0, 16) + "." + number, one) != null) {
                number++;
            }
        }
        return tokens;
    }

    private EditorFinding shown(String token, CheckHit place, Optional<StoredFinding> kept, Map<Long, String> names) {
        Passage passage = place.finding().passage();
        Optional<StoredFinding> fine = kept.filter(one -> one.state() == FindingState.DISMISSED);
        return new EditorFinding(token, kept.map(StoredFinding::id).orElse(null), kept.map(texts::line).orElseGet(() -> texts.line(place)),
                texts.text(place.check().name()),
                passage.field() == FieldName.SECTION || passage.field() == FieldName.HEADING ? passage.section() : -1,
                fine.isPresent() || !place.finding().fixable() ? List.of() : FixChange.of(content, place.finding().mended()),
                fine.map(StoredFinding::reason).orElse(null), fine.map(one -> names.get(one.closedBy())).orElse(null));
    }

    /** What a check finds is said at the first place alone. */
    private static List<EditorFinding> explainedOnce(List<EditorFinding> findings) {
        Set<String> said = new HashSet<>();
        return findings.stream().sorted(Comparator.comparing(EditorFinding::section))
                .map(one -> said.add(one.line().check()) ? one : one.withoutText()).toList();
    }

    /**
     * @param one something open
     * @return whether the key for mending acts on it: the first one, as the page shows them, that has a fix
     */
    public boolean fixedByKey(EditorFinding one) {
        return open.stream().filter(EditorFinding::fixable).findFirst().filter(one::equals).isPresent();
    }

    /**
     * @param one something open
     * @return whether the key for what is fine acts on it: the first one that was saved
     */
    public boolean dismissedByKey(EditorFinding one) {
        return open.stream().filter(other -> other.id() != null).findFirst().filter(one::equals).isPresent();
    }

    /** @return all that is open, in the order of the page */
    public List<EditorFinding> getOpen() {
        return open;
    }

    /**
     * @param section the index of a section of the form, from 0; -1 for all that is in none
     * @return what is open there
     */
    public List<EditorFinding> of(int section) {
        return open.stream().filter(one -> one.section() == section).toList();
    }

    /** @return whether a fix was put into the form just now */
    public boolean isFixed() {
        return "fixed".equals(request.getParameter("done"));
    }

    /** @return whether something was dismissed just now */
    public boolean isJustDismissed() {
        return "dismissed".equals(request.getParameter("done"));
    }

    /**
     * @param id the identifier of a finding
     * @return what was typed as the reason why it is fine; an empty text if nothing was
     */
    public String why(long id) {
        return remarks.text(Remarks.why(id));
    }

    /**
     * @param id the identifier of a finding
     * @return how far it was said to be fine; an empty text if nothing was said
     */
    public String scope(long id) {
        return remarks.text(Remarks.scope(id));
    }

    /**
     * @param id the identifier of a finding; may be null
     * @return whether something is typed of why it is fine, or it was asked just now to leave it as it is, which could not be done
     */
    public boolean asked(Long id) {
        return !remarks.text(Remarks.why(id)).isEmpty() || ("dismiss:" + id).equals(request.getParameter("act"));
    }

    /** @return reasons why a finding is fine to choose from */
    public List<String> getCannedReasons() {
        return Arrays.stream(words.text("finding.notes").split("\\|")).map(String::strip).toList();
    }

    /** @return what somebody found fine as it is */
    public List<EditorFinding> getDismissed() {
        return dismissed;
    }

    /** @return the passages of what is typed that something open speaks of, for the readers' view */
    PreviewMarks marks() {
        return !typed ? PreviewMarks.NONE : new PreviewMarks(content, open.stream().map(one -> new PreviewMark(found.get(one.token()).finding()
                .passage(), one.token(), one.line().severity(), words.text("finding.mark", one.line().title()))).toList());
    }

    /**
     * @param original the lines of the entry in its source
     * @return the lines in pieces, those marked that something open speaks of
     */
    public List<List<SourceMarks.Piece>> marked(Original original) {
        SourceMarks marks = new SourceMarks(original.lines());
        Set<String> shown = open.stream().map(EditorFinding::token).collect(Collectors.toSet());
        found.forEach((token, place) -> {
            if (shown.contains(token)) {
                mark(place.finding().passage(), marks);
            }
        });
        return marks.pieces();
    }

    private void mark(Passage passage, SourceMarks marks) {
        if (passage.field() == FieldName.SECTION) {
            marks.mark(content.sections().get(passage.section()).body(), passage.start(), passage.end());
        } else {
            marks.mark(passage.text(), 0, passage.text().length());
        }
    }
}
