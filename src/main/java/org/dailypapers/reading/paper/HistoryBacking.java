package org.dailypapers.reading.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.AuthorWithdrawalRepository;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.digest.view.RevisionView;
import org.dailypapers.digest.view.WithdrawalHistory;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.Heading;

/** The history of an entry, as far as its audience may see it. */
@Named
@RequestScoped
public class HistoryBacking {

    @Inject
    private HistoryRepository history;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private AuthorWithdrawalRepository marks;

    @Inject
    private PeopleService people;

    @Inject
    private Page page;

    private EntryKey key;
    private Heading title;
    private List<RevisionLine> lines;
    private WithdrawalHistory withdrawals;

    /** Loads the history of the entry that the address names. */
    public void load() {
        key = EntryAddress.of(page);
        Map<Integer, RevisionView> views = history.views(key, EntryAddress.sight(page));
        if (views.isEmpty()) {
            throw absences.entry(key, EntryAddress.sight(page));
        }
        List<RevisionRow> rows = views.values().stream().map(RevisionView::row).toList();
        int titled = rows.stream().filter(RevisionRow::published).findFirst().orElse(rows.get(rows.size() - 1)).number();
        title = Heading.of(views.get(titled).content().title(), key.arxivId());
        lines = EntryHistory.of(rows, history.events(key, EntryAddress.sight(page)), people).lines().stream()
                .map(line -> line.previous() == null ? line : line.changing(changes(views.get(line.previous()), views.get(line.row().number())))).toList();
        withdrawals = WithdrawalHistory.of(marks.history(key.arxivId()), people::displayNames);
    }

    private static List<FieldChange> changes(RevisionView before, RevisionView after) {
        return Comparison.of(before.content(), after.content()).changed().stream().map(FieldChange::named).toList();
    }

    /** @return the entry */
    public EntryKey getKey() {
        return key;
    }

    /** @return the current title of the paper */
    public Heading getTitle() {
        return title;
    }

    /** @return the revisions, the newest first */
    public List<RevisionLine> getLines() {
        return lines;
    }

    /** @return what editors said of the withdrawal of the paper by its authors */
    public WithdrawalHistory getWithdrawals() {
        return withdrawals;
    }

    /** @return the number of the revision that the form for comparing begins with: the one before the newest */
    public int getEarlier() {
        return lines.get(Math.min(1, lines.size() - 1)).row().number();
    }
}
