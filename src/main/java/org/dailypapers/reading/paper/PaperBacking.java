package org.dailypapers.reading.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.EntryAuthor;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntryRow;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.reading.AuthorsShort;
import org.dailypapers.reading.DayEntry;
import org.dailypapers.reading.TableRow;
import org.omnifaces.util.Faces;

/** A paper: its newest entry, its earlier entries, their history and the neighbouring entries. */
@Named
@RequestScoped
public class PaperBacking {

    @Inject
    private EntryRepository entries;

    @Inject
    private HistoryRepository revisions;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private PeopleService people;

    @Inject
    private Page page;

    private List<DayEntry> days;
    private AuthorsShort<EntryAuthor> authors;
    private TableRow previous;
    private TableRow next;
    private boolean sourced;
    private PaperHistory history;

    /** Loads the paper that the address names. An address with a version redirects to the one without. */
    public void load() {
        String named = page.place("arxivId");
        String arxivId = ArxivId.of(named).orElseThrow(NotFound::new);
        if (arxivId.equals(named)) {
            load(arxivId);
        } else {
            Faces.getResponse().setStatus(301);
            Faces.getResponse().setHeader("Location", page.link(Routes.PAPER.path(arxivId), page.query()));
            Faces.responseComplete();
        }
    }

    private void load(String arxivId) {
        days = entries.paper(arxivId).stream().map(DayEntry::of).toList();
        if (days.isEmpty()) {
            throw absences.paper(arxivId);
        }
        DayEntry newest = getNewest();
        authors = AuthorsShort.of(newest.entry().content().authors().stream().map(EntryAuthor::of).toList(), AuthorsShort.OF_ONE);
        history = PaperHistory.of(revisions.paper(arxivId), people, revisions::contents);
        sourced = entries.hasOriginal(new EntryKey(newest.entry().date(), arxivId));
        for (EntryRow row : entries.neighbours(newest.entry().date(), newest.entry().position())) {
            if (row.position() < newest.entry().position()) {
                previous = TableRow.of(row);
            } else {
                next = TableRow.of(row);
            }
        }
    }

    /** @return the newest entry, which represents the paper */
    public DayEntry getNewest() {
        return days.get(0);
    }

    /** @return all entries, newest first */
    public List<DayEntry> getDays() {
        return days;
    }

    /** @return the entries of earlier days, newest first */
    public List<DayEntry> getEarlier() {
        return days.subList(1, days.size());
    }

    /** @return the authors of the newest entry */
    public AuthorsShort<EntryAuthor> getAuthors() {
        return authors;
    }

    /** @return the previous entry of the same day; null if there is none */
    public TableRow getPrevious() {
        return previous;
    }

    /** @return the next entry of the same day; null if there is none */
    public TableRow getNext() {
        return next;
    }

    /** @return the history of the entries */
    public PaperHistory getHistory() {
        return history;
    }

    /** @return when the newest entry got its status */
    public Instant getJudgedAt() {
        return history.approved().getOrDefault(getNewest().entry().date(), getNewest().entry().revisedAt());
    }

    /** @return whether readers may see the lines of the newest entry in its source */
    public boolean isSourced() {
        return sourced;
    }
}
