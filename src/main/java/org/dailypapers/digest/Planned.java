package org.dailypapers.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dailypapers.content.DigestText;
import org.dailypapers.content.DigestText.PaperText;

/** A plan with what it was made of. */
record Planned(DayPlan plan, Map<String, KnownEntry> known) {

    static Planned of(StoreRepository repository, Optional<Digest> digest, SourceFile file, DigestText text) {
        LocalDate date = text.date();
        if (digest.isEmpty()) {
            return new Planned(new DayPlan(date, DayPlan.Outcome.NEW, null, text.papers().stream().map(EntryPlan::fresh).toList()),
                    Map.of());
        }
        Source newest = digest.get().source();
        if (!newest.path().equals(file.path())) {
            return new Planned(new DayPlan(date, DayPlan.Outcome.OTHER_PATH, newest.path(), List.of()), Map.of());
        }
        if (newest.sha256().equals(file.sha256())) {
            return new Planned(new DayPlan(date, DayPlan.Outcome.UNCHANGED, null, List.of()), Map.of());
        }
        Map<String, KnownEntry> known = new LinkedHashMap<>();
        repository.entries(date).forEach(entry -> known.put(entry.entry().arxivId(), entry));
        return new Planned(new DayPlan(date, digest.get().withdrawn() ? DayPlan.Outcome.WITHDRAWN : DayPlan.Outcome.CHANGED, null,
                entries(known, text.papers())), known);
    }

    private static List<EntryPlan> entries(Map<String, KnownEntry> known, List<PaperText> papers) {
        Map<String, KnownEntry> missing = new LinkedHashMap<>(known);
        List<EntryPlan> entries = new ArrayList<>();
        for (PaperText paper : papers) {
            KnownEntry entry = missing.remove(paper.arxivId());
            entries.add(entry == null ? EntryPlan.fresh(paper) : EntryPlan.of(entry, paper.content()));
        }
        missing.values().forEach(entry -> entries.add(EntryPlan.missing(entry)));
        return entries;
    }
}
