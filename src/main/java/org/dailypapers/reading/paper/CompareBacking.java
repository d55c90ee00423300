package org.dailypapers.reading.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.diff.Change;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.digest.view.RevisionView;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.EntryLinks;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.reading.Heading;

/** The changes between two revisions of an entry, in either direction. */
@Named
@RequestScoped
public class CompareBacking {

    @Inject
    private HistoryRepository history;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private PeopleService people;

    @Inject
    private EntryLinks links;

    @Inject
    private Page page;

    private EntryKey key;
    private int from;
    private int to;
    private Heading title;
    private List<FieldChange> changed;
    private List<FieldChange> unchanged;
    private List<RevisionLine> between;

    /** Loads the comparison that the address names. A choice made in the form is redirected to a permanent address. */
    public void load() {
        key = EntryAddress.of(page);
        if (page.place("from") == null) {
            SeeOther.to(links.compare(key.date(), key.arxivId(), chosen("from"), chosen("to")));
        } else {
            from = Integer.parseInt(page.place("from"));
            to = Integer.parseInt(page.place("to"));
            compare(history.views(key, new HashSet<>(List.of(from, to)), EntryAddress.sight(page)));
        }
    }

    private int chosen(String name) {
        return Optional.ofNullable(Params.number(page.query().get(name), 1, "error.revision")).orElseThrow(NotFound::new);
    }

    private void compare(Map<Integer, RevisionView> views) {
        if (!views.containsKey(from) || !views.containsKey(to)) {
            throw absences.entry(key, EntryAddress.sight(page));
        }
        title = Heading.of(views.get(to).content().title(), key.arxivId());
        Comparison comparison = Comparison.of(views.get(from).content(), views.get(to).content());
        changed = comparison.changed().stream().map(FieldChange::whole).toList();
        unchanged = comparison.fields().stream().filter(field -> field.change() == Change.SAME && field.name() == FieldName.SECTION)
                .map(FieldChange::whole).toList();
        List<RevisionRow> rows = new ArrayList<>(history.revisions(key, EntryAddress.sight(page)));
        rows.removeIf(row -> row.number() < Math.min(from, to) || row.number() > Math.max(from, to));
        Collections.reverse(rows);
        between = EntryHistory.of(rows, List.of(), people).lines();
    }

    /** @return the entry */
    public EntryKey getKey() {
        return key;
    }

    /** @return the number of the revision to compare from */
    public int getFrom() {
        return from;
    }

    /** @return the number of the revision to compare to */
    public int getTo() {
        return to;
    }

    /** @return the title of the paper in the latter */
    public Heading getTitle() {
        return title;
    }

    /** @return the parts that changed, in order */
    public List<FieldChange> getChanged() {
        return changed;
    }

    /** @return the sections that did not change, in order */
    public List<FieldChange> getUnchanged() {
        return unchanged;
    }

    /** @return both revisions and those between them, the newest first */
    public List<RevisionLine> getBetween() {
        return between;
    }
}
