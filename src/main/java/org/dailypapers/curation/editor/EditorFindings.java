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
import org.dailypapers.curation.check.section.SectionMissing;
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

/** The findings of the checks in the typed text or, if that is invalid, in the saved text. */
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
    private boolean aligned;
    private String wanted;
    private Map<String, CheckHit> found = Map.of();
    private long serious;
    private Map<String, Long> fixable = Map.of();
    private List<EditorFinding> open = List.of();
    private List<EditorFinding> dismissed = List.of();

    /**
     * Runs the checks.
     *
     * @param entry the entry
     * @param form what is typed
     * @param check the name of the check whose findings the editor came for; null for any
     * @param asked the request
     */
    void load(DeskEntry entry, EntryForm form, String check, HttpServletRequest asked) {
        wanted = check;
        request = asked;
        remarks = form.remarks();
        typed = form.typed().problems().isEmpty();
        content = typed ? form.typed().content() : entry.content();
        aligned = typed && form.parts().size() == content.sections().size();
        found = tokens(entry.row().key(), content);
        Map<CheckHit, StoredFinding> kept = service.known(entry.id(), found.values());
        Set<Long> closers = kept.values().stream().map(StoredFinding::closedBy).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = people.displayNames(closers);
        List<EditorFinding> all = new ArrayList<>();
        found.forEach((token, place) -> all.add(shown(token, place, Optional.ofNullable(kept.get(place)), names)));
        List<EditorFinding> unjudged = all.stream().filter(one -> one.reason() == null).toList();
        serious = unjudged.stream().filter(one -> !one.line().severity().equals("info")).count();
        fixable = unjudged.stream().filter(EditorFinding::fixable).collect(Collectors.groupingBy(one -> one.line().check(), Collectors.counting()));
        open = explainedOnce(byCause(unjudged));
        dismissed = all.stream().filter(one -> one.reason() != null).toList();
    }

    /**
     * @param key an entry
     * @param typed its new text
     * @return the findings in that text, the most severe first, by the text that identifies each in the form
     */
    Map<String, CheckHit> tokens(EntryKey key, Content typed) {
        return tokens(service.find(key, typed));
    }

    /** The same for the findings of one check. */
    Map<String, CheckHit> tokens(EntryKey key, Content typed, String check) {
        return tokens(service.find(key, typed, check));
    }

    private static Map<String, CheckHit> tokens(List<CheckHit> found) {
        Map<String, CheckHit> tokens = new LinkedHashMap<>();
        for (CheckHit one : found) {
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
        Optional<StoredFinding> fine = kept.filter(StoredFinding::isLeft);
        return new EditorFinding(token, kept.map(StoredFinding::id).orElse(null), kept.map(texts::line).orElseGet(() -> texts.line(place)),
                texts.text(place.check().name()),
                passage.field() == FieldName.SECTION || passage.field() == FieldName.HEADING ? passage.section() : -1,
                fine.isPresent() || !place.finding().fixable() ? List.of() : FixChange.of(content, place.finding().mended()),
                aligned ? FormPassage.of(content, place.finding()) : null,
                place.check().name().equals(SectionMissing.NAME) ? passage.text() : null, texts.fixed(place.check().name()),
                fine.map(this::reason).orElse(null), fine.map(one -> names.get(one.closedBy())).orElse(null), List.of());
    }

    private String reason(StoredFinding finding) {
        return finding.state() == FindingState.ACCEPTED ? words.text("finding.accepted") : finding.reason();
    }

    /** Puts the findings of a check in the same words together; the order is that of the first of each. */
    private static List<EditorFinding> byCause(List<EditorFinding> findings) {
        Map<String, List<EditorFinding>> causes = findings.stream().collect(Collectors.groupingBy(one -> FindingActs.cause(one.token()),
                LinkedHashMap::new, Collectors.toList()));
        return causes.values().stream().map(all -> all.get(0).with(List.copyOf(all.subList(1, all.size())))).toList();
    }

    /** Keeps the explanation of a check only at its first finding. */
    private static List<EditorFinding> explainedOnce(List<EditorFinding> findings) {
        Set<String> said = new HashSet<>();
        return findings.stream().sorted(Comparator.comparing(EditorFinding::section))
                .map(one -> said.add(one.line().check()) ? one : one.withoutText()).toList();
    }

    /**
     * @param one an open finding
     * @return whether it is the first one that the editor came for; keys apply to it until another one is chosen
     */
    public boolean current(EditorFinding one) {
        return open.stream().filter(other -> other.line().check().equals(wanted)).findFirst().or(() -> open.stream().findFirst())
                .filter(one::equals).isPresent();
    }

    /** @return the open findings, in the order of the page */
    public List<EditorFinding> getOpen() {
        return open;
    }

    /**
     * @param section the index of a section of the form, from 0; -1 for the findings that are not in a section
     * @return the open findings there
     */
    public List<EditorFinding> of(int section) {
        return open.stream().filter(one -> one.section() == section).toList();
    }

    /** @return whether a fix was just applied to the form */
    public boolean isFixed() {
        return "fixed".equals(request.getParameter("done"));
    }

    /** @return whether a finding was just dismissed */
    public boolean isJustDismissed() {
        return "dismissed".equals(request.getParameter("done"));
    }

    /**
     * @param id the identifier of a finding
     * @return the text typed as the reason for dismissing it; empty if none was
     */
    public String why(long id) {
        return remarks.text(Remarks.why(id));
    }

    /**
     * @param id the identifier of a finding
     * @return the typed scope of its dismissal; empty if none was chosen
     */
    public String scope(long id) {
        return remarks.text(Remarks.scope(id));
    }

    /**
     * @param id the identifier of a finding; may be null
     * @return whether a reason for dismissing it is typed, or dismissing it was just tried and failed
     */
    public boolean asked(Long id) {
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        return id != null && (!remarks.text(Remarks.why(id)).isEmpty() || act.matches("dismiss:" + id + "\\b.*"));
    }

    /** @return the reasons for dismissing a finding to choose from */
    public List<String> getCannedReasons() {
        return Arrays.stream(words.text("finding.notes").split("\\|")).map(String::strip).toList();
    }

    /** @return how many open findings are errors or warnings */
    public long getSerious() {
        return serious;
    }

    /**
     * @param one a card
     * @return how many findings of its check have a proposed fix in the whole entry, if these are more than in the card; otherwise 0
     */
    public long same(EditorFinding one) {
        long all = fixable.getOrDefault(one.line().check(), 0L);
        return one.fixable() && all > 1 + one.more().stream().filter(EditorFinding::fixable).count() ? all : 0;
    }

    /** @return how many findings are open; a card may show several */
    public long getCount() {
        return open.stream().mapToLong(one -> 1 + one.more().size()).sum();
    }

    /** @return the dismissed and the accepted findings */
    public List<EditorFinding> getDismissed() {
        return dismissed;
    }

    /** @return the passages of the typed text that open findings are about, for the preview */
    PreviewMarks marks() {
        return !typed ? PreviewMarks.NONE : new PreviewMarks(content, open.stream().map(one -> new PreviewMark(found.get(one.token()).finding()
                .passage(), one.token(), one.line().severity(), words.text("finding.mark", one.line().title()))).toList());
    }

    /**
     * @param original the lines of the entry in its source
     * @return the lines in pieces; the passages that open findings are about are marked
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
