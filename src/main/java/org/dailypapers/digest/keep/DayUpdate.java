package org.dailypapers.digest.keep;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.content.Content;
import org.dailypapers.content.read.DigestText.PaperText;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.DaySource;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryBefore;
import org.dailypapers.digest.ImportedState;
import org.dailypapers.digest.KnownEntry;
import org.dailypapers.digest.Reading;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.StoredContent;


/** Updates the entries of one day from a newer source, following a plan. */
final class DayUpdate {

    private final StoreRepository repository;
    private final Digest digest;
    private final Reading reading;
    private final boolean reread;
    private final Long run;
    private final Instant now = Instant.now();
    private final EntryUpdate update;
    private boolean seenBefore;
    private int position;
    private int published;
    private int approved;

    /**
     * @param repository the repository of digests
     * @param digest the day
     * @param reading the new source of the day, and the version of the reader that read it
     * @param reread whether the day already has that source and it was read again
     * @param run the import run; null if there is none
     */
    DayUpdate(StoreRepository repository, Digest digest, Reading reading, boolean reread, Long run) {
        this.repository = repository;
        this.digest = digest;
        this.reading = reading;
        this.reread = reread;
        this.run = run;
        this.update = new EntryUpdate(repository, run, now);
    }

    /**
     * Carries out the plan.
     *
     * @param planned the plan for the entries
     * @param papers the papers of the source, in the order of the plan; the plan has the entries that the source lacks after them
     */
    void take(Planned planned, List<PaperText> papers) {
        Map<String, KnownEntry> known = planned.known();
        seenBefore = !known.isEmpty() && repository.wasRead(reading);
        List<EntryPlan> plan = planned.plan().entries();
        Map<Long, Conflict> open = known.values().stream().anyMatch(entry -> entry.entry().conflicting())
                ? repository.activeConflicts(digest.date()) : Map.of();
        remember(known, open);
        supersede(plan, known, open);
        update.lookUp(texts(plan, known, papers));
        for (EntryPlan entry : plan) {
            KnownEntry before = known.get(entry.arxivId());
            PaperText paper = position < papers.size() ? papers.get(position) : null;
            position++;
            if (before == null) {
                add(paper);
            } else if (paper == null) {
                miss(before.entry());
            } else {
                take(entry, before, paper, planned.said(before, paper.content()));
            }
        }
        digest.readFrom(reading);
        digest.count(published, approved);
        reading.source().readBy(reading.version());
        repository.keep(new DaySource(digest, reading, reread, run, now));
    }

    /** Collects the new texts of entries that differ from their newest import, by the identifiers of the entries. */
    private static Map<Long, Set<Content>> texts(List<EntryPlan> plan, Map<String, KnownEntry> known, List<PaperText> papers) {
        Map<Long, Set<Content>> texts = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            KnownEntry before = known.get(plan.get(i).arxivId());
            if (before != null && isNews(plan.get(i), before, papers.get(i))) {
                texts.put(before.entry().id(), new HashSet<>(List.of(papers.get(i).content(), plan.get(i).after())));
            }
        }
        return texts;
    }

    private static boolean isNews(EntryPlan plan, KnownEntry known, PaperText paper) {
        return plan.merges() || known.last() == null || !known.last().content().equals(paper.content());
    }

    private void miss(Entry entry) {
        if (entry.takenBack() || !entry.sourced()) {
            entry.stand(position);
        } else {
            entry.vanish(position);
        }
        count(entry);
    }

    /** Stores the state of the entries before the run, so that it can be undone. */
    private void remember(Map<String, KnownEntry> known, Map<Long, Conflict> open) {
        if (run == null || known.isEmpty()) {
            return;
        }
        Set<Long> remembered = repository.remembered(digest.date(), run);
        known.values().stream().map(KnownEntry::entry).filter(entry -> !remembered.contains(entry.id()))
                .forEach(entry -> repository.keep(new EntryBefore(entry, run, open.get(entry.id()), now)));
    }

    private void supersede(List<EntryPlan> plan, Map<String, KnownEntry> known, Map<Long, Conflict> open) {
        List<Conflict> superseded = plan.stream().filter(EntryPlan::merges).map(entry -> known.get(entry.arxivId()))
                .map(entry -> open.get(entry.entry().id())).filter(Objects::nonNull).toList();
        superseded.forEach(conflict -> conflict.end(Conflict.Decision.SUPERSEDED, now));
        if (!superseded.isEmpty()) {
            repository.flush();
        }
    }

    private void add(PaperText paper) {
        Entry entry = new Entry(digest, paper.arxivId());
        entry.appearsIn(reading, position);
        StoredContent stored = repository.keep(new StoredContent(paper.content()));
        update.begin(entry, stored);
        repository.keep(new ImportedState(entry, reading, stored, position, paper));
        count(entry);
    }

    private void take(EntryPlan plan, KnownEntry known, PaperText paper, List<ImportedState> takenBack) {
        Entry entry = known.entry();
        entry.appearsIn(reading, position);
        Optional<ImportedState> again = seenBefore ? repository.state(entry, reading) : Optional.empty();
        StoredContent stored = isNews(plan, known, paper) ? update.bring(known, paper.content()) : known.last();
        ImportedState state = again.orElseGet(() -> repository.keep(new ImportedState(entry, reading, stored, position, paper)));
        boolean left = plan.kind() == EntryPlan.Kind.TAKEN_BACK;
        takenBack.forEach(earlier -> earlier.takeBack(left));
        state.takeBack(left);
        if (entry.takenBack() && !left) {
            update.bringBack(known);
        }
        if (plan.merges()) {
            update.apply(plan, known, state, stored);
        }
        count(entry);
    }

    private void count(Entry entry) {
        published += entry.published() ? 1 : 0;
        approved += entry.published() && entry.approved() ? 1 : 0;
    }
}
