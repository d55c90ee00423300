package org.dailypapers.reading.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.diff.Origins;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.digest.view.RevisionView;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.EntryLinks;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.AuthorsShort;
import org.dailypapers.reading.Heading;
import org.dailypapers.reading.Media;
import org.dailypapers.reading.ProseSection;
import org.dailypapers.content.diff.TracedProse.Mark;

/** A revision of an entry, and the revision that each of its sentences comes from. */
@Named
@RequestScoped
public class RevisionBacking {

    @Inject
    private HistoryRepository history;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private PeopleService people;

    @Inject
    private EntryLinks links;

    @Inject
    private Words words;

    @Inject
    private Page page;

    private EntryKey key;
    private RevisionView view;
    private Integer shown;
    private final SortedSet<Integer> used = new TreeSet<>();
    private List<RevisionLine> lines;
    private List<TracedSection> sections;

    /** Loads the revision that the address names. */
    public void load() {
        key = EntryAddress.of(page);
        int number = Integer.parseInt(page.place("number"));
        Map<Integer, RevisionView> until = history.viewsUntil(key, number, EntryAddress.sight(page));
        view = until.get(number);
        if (view == null) {
            throw absences.entry(key, EntryAddress.sight(page));
        }
        shown = history.revisions(key, EntryAddress.sight(page)).stream().filter(RevisionRow::published).map(RevisionRow::number).findFirst()
                .orElse(null);
        lines = EntryHistory.of(until.values().stream().map(RevisionView::row).toList(), List.of(), people).lines();
        trace(until.values());
    }

    private void trace(Collection<RevisionView> until) {
        Origins origins = Origins.of(until.stream().map(one -> new Origins.Numbered(one.row().number(), one.content())).toList());
        origins.sections().forEach(section -> section.pieces().forEach(piece -> used.add(piece.revision())));
        sections = TracedSection.of(origins.sections(), this::mark);
    }

    /** The mark of a revision. Its colours repeat, as a page has only a few. */
    private Mark mark(int number) {
        RevisionLine line = lines.stream().filter(one -> one.row().number() == number).findFirst().orElseThrow();
        String href = line.previous() == null ? links.revision(key.date(), key.arxivId(), number)
                : links.compare(key.date(), key.arxivId(), line.previous(), number);
        return new Mark(getStyle(number), String.valueOf(number), href, words.text("history.origin", String.valueOf(number)));
    }

    /**
     * @param number the number of a revision
     * @return the CSS classes of the sentences that come from it
     */
    public String getStyle(int number) {
        return (lines.get(lines.size() - 1).row().number() == number ? "first o" : "later o") + used.headSet(number).size() % 6;
    }

    /** @return the entry */
    public EntryKey getKey() {
        return key;
    }

    /** @return the revision */
    public RevisionView getView() {
        return view;
    }

    /** @return the title of the paper */
    public Heading getTitle() {
        return Heading.of(view.content().title(), key.arxivId());
    }

    /** @return the authors in this revision */
    public AuthorsShort<String> getAuthors() {
        return AuthorsShort.of(view.content().authors(), AuthorsShort.OF_ONE);
    }

    /** @return what may be shown of the picture and the video */
    public Media getMedia() {
        return Media.of(view.content().thumbnail(), view.content().video());
    }

    /** @return the revision in the list of revisions */
    public RevisionLine getLine() {
        return lines.get(0);
    }

    /** @return the number of the published revision */
    public Integer getShown() {
        return shown;
    }

    /** @return the revisions that sentences come from, oldest first */
    public List<RevisionLine> getOrigins() {
        List<RevisionLine> origins = new ArrayList<>(lines.stream().filter(line -> used.contains(line.row().number())).toList());
        Collections.reverse(origins);
        return origins;
    }

    /** @return whether sentences come from more than one revision */
    public boolean isTraced() {
        return used.size() > 1;
    }

    /** @return the summary */
    public List<ProseSection> getPlainSections() {
        return ProseSection.of(view.content().sections());
    }

    /** @return the summary, with links to the revisions that its sentences come from */
    public List<TracedSection> getSections() {
        return sections;
    }
}
