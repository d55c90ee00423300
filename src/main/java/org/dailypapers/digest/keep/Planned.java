package org.dailypapers.digest.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.content.Content;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.DigestText.PaperText;
import org.dailypapers.digest.DaySource;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.ImportedState;
import org.dailypapers.digest.KnownEntry;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.digest.keep.DayPlan.Outcome;
import org.dailypapers.digest.source.Source;
import org.dailypapers.digest.source.SourceFile;


/**
 * A plan, with the data that it is based on.
 *
 * @param plan the plan
 * @param known the day's entries, by arXiv identifier
 * @param takenBack the imported states of the day that are marked as undone, by the identifier of their entry
 */
record Planned(DayPlan plan, Map<String, KnownEntry> known, Map<Long, List<ImportedState>> takenBack) {

    static Planned of(StoreRepository repository, Optional<Digest> digest, SourceFile file, DigestText text) {
        LocalDate date = text.date();
        if (digest.isEmpty()) {
            return new Planned(new DayPlan(date, Outcome.NEW, null, text.papers().stream().map(EntryPlan::fresh).toList(), 0),
                    Map.of(), Map.of());
        }
        Source newest = digest.get().source();
        if (!SourceFile.isSamePath(newest.path(), file.path())) {
            return nothing(new DayPlan(date, Outcome.OTHER_PATH, newest.path(), List.of(), 0));
        }
        boolean again = repository.reading(date, file.sha256()).filter(DaySource::undone).isPresent();
        if (again && file.watched()) {
            return nothing(DayPlan.takenBack(date));
        }
        if (!again && newest.sha256().equals(file.sha256()) && (file.watched() || !repository.leftOut(digest.get().reading()))) {
            return nothing(new DayPlan(date, Outcome.UNCHANGED, null, List.of(), 0));
        }
        Map<String, KnownEntry> known = known(repository, date);
        List<PaperText> papers = identified(text.papers(), known.keySet(), repository.called(digest.get()),
                repository.source(date, file.sha256()).map(repository::called).orElse(Map.of()));
        Map<Long, List<ImportedState>> takenBack = repository.takenBack(date);
        Outcome outcome = isDoubtful(text, papers, known) ? Outcome.DOUBTFUL : digest.get().withdrawn() ? Outcome.WITHDRAWN
                : again || newest.sha256().equals(file.sha256()) ? Outcome.AGAIN : Outcome.CHANGED;
        return new Planned(new DayPlan(date, outcome, null, entries(known, takenBack, papers, (entry, paper) -> file.watched()),
                moved(known, papers)), known, takenBack);
    }

    /**
     * Replaces identifiers of the file that an editor corrected with the corrected ones. If a file has both identifiers, they are
     * two papers and stay unchanged.
     *
     * @param known the identifiers that entries of the day have
     * @param called the corrected identifiers of the day
     * @param own what the entries that this very file was read as are called now, by the identifier in the file; they come first
     */
    private static List<PaperText> identified(List<PaperText> papers, Set<String> known, Map<String, String> called, Map<String, String> own) {
        if (called.isEmpty()) {
            return papers;
        }
        Set<String> taken = papers.stream().map(PaperText::arxivId).collect(Collectors.toSet());
        return papers.stream().map(paper -> {
            String now = own.getOrDefault(paper.arxivId(), known.contains(paper.arxivId()) ? null : called.get(paper.arxivId()));
            return now == null || !taken.add(now) ? paper : new PaperText(now, paper.content(), paper.firstLine(), paper.lastLine());
        }).toList();
    }

    /**
     * Plans to read the newest source of a day again. Texts that the previous reading left out because they had been undone are
     * left out again if they are the same.
     *
     * @param digest the day
     * @param text what the current version of the reader finds in the newest source
     */
    static Planned again(StoreRepository repository, Digest digest, DigestText text) {
        LocalDate date = digest.date();
        if (text.date() != null && isSame(repository.states(digest.reading()), text.papers())) {
            return nothing(new DayPlan(date, Outcome.UNCHANGED, null, List.of(), 0));
        }
        Map<String, KnownEntry> known = known(repository, date);
        List<PaperText> papers = identified(text.papers(), known.keySet(), repository.called(digest), repository.called(digest.source()));
        Map<Long, List<ImportedState>> takenBack = repository.takenBack(date);
        Outcome outcome = text.date() == null || isDoubtful(text, papers, known) ? Outcome.DOUBTFUL : Outcome.CHANGED;
        return new Planned(new DayPlan(date, outcome, null, entries(known, takenBack, papers, (entry, paper) ->
                entry.state() != null && entry.state().reading().equals(digest.reading()) && entry.state().takenBack() && entry.last().content().equals(paper.content())),
                moved(known, papers)), known, takenBack);
    }

    private static boolean isSame(List<ImportedState> before, List<PaperText> papers) {
        return before.size() == papers.size()
                && IntStream.range(0, papers.size()).allMatch(place -> before.get(place).isSame(papers.get(place)));
    }

    private static Map<String, KnownEntry> known(StoreRepository repository, LocalDate date) {
        Map<String, KnownEntry> known = new LinkedHashMap<>();
        repository.entries(date).forEach(entry -> known.put(entry.entry().arxivId(), entry));
        return known;
    }

    /** Returns whether the day would lose papers because most of the file cannot be read, and not because the file no longer has them. */
    private static boolean isDoubtful(DigestText text, List<PaperText> papers, Map<String, KnownEntry> known) {
        if (!text.mostlyUnread()) {
            return false;
        }
        List<String> said = papers.stream().map(PaperText::arxivId).toList();
        return known.values().stream().filter(entry -> entry.entry().sourced() && !entry.entry().vanished())
                .anyMatch(entry -> text.garbled() || !said.contains(entry.entry().arxivId()));
    }

    /** @return the minimum number of entries that must have moved, so that the others are in the same order as before */
    private static int moved(Map<String, KnownEntry> known, List<PaperText> papers) {
        List<Integer> places = papers.stream().map(paper -> known.get(paper.arxivId())).filter(Objects::nonNull)
                .map(KnownEntry::entry).filter(entry -> !entry.vanished() && !entry.takenBack()).map(Entry::position).toList();
        List<Integer> rising = new ArrayList<>();
        for (Integer place : places) {
            int at = Collections.binarySearch(rising, place);
            int to = at < 0 ? -at - 1 : at;
            if (to == rising.size()) {
                rising.add(place);
            } else {
                rising.set(to, place);
            }
        }
        return places.size() - rising.size();
    }

    private static Planned nothing(DayPlan plan) {
        return new Planned(plan, Map.of(), Map.of());
    }

    private static List<EntryPlan> entries(Map<String, KnownEntry> known, Map<Long, List<ImportedState>> takenBack,
            List<PaperText> papers, BiPredicate<KnownEntry, PaperText> leavesOut) {
        Map<String, KnownEntry> missing = new LinkedHashMap<>(known);
        List<EntryPlan> entries = new ArrayList<>();
        for (PaperText paper : papers) {
            KnownEntry entry = missing.remove(paper.arxivId());
            entries.add(entry == null ? EntryPlan.fresh(paper)
                    : EntryPlan.of(entry, paper.content(), !said(takenBack, entry, paper.content()).isEmpty(), leavesOut.test(entry, paper)));
        }
        missing.values().forEach(entry -> entries.add(EntryPlan.missing(entry)));
        return entries;
    }

    /** @return the states of an entry with this content that are marked as undone */
    List<ImportedState> said(KnownEntry entry, Content content) {
        return said(takenBack, entry, content);
    }

    private static List<ImportedState> said(Map<Long, List<ImportedState>> takenBack, KnownEntry entry, Content content) {
        return takenBack.getOrDefault(entry.entry().id(), List.of()).stream()
                .filter(state -> state.stored().content().equals(content)).toList();
    }
}
