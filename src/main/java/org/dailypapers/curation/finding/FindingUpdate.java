package org.dailypapers.curation.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings what is kept of one entry's findings to what its checks found just now. */
final class FindingUpdate {

    private final CheckInput entry;
    private final List<StoredFinding> findings;
    private final Map<String, Dismissal> dismissals;
    private final boolean rewritten;
    private final Instant now = Instant.now();
    private final List<StoredFinding> fresh = new ArrayList<>();

    /**
     * @param entry the entry
     * @param known what is kept of its findings
     * @param dismissals what is not to be heard of there, or anywhere
     * @param rewritten whether there is a newer revision since it was checked; what is gone otherwise nobody mended
     */
    FindingUpdate(CheckInput entry, List<StoredFinding> known, Stream<Dismissal> dismissals, boolean rewritten) {
        this.entry = entry;
        this.findings = new ArrayList<>(known);
        this.dismissals = dismissals.collect(Collectors.toMap(Dismissal::check, one -> one, (one, other) -> one));
        this.rewritten = rewritten;
    }

    /**
     * @param outcome what was found; what the checks that fail found before stays as it is
     * @return what there is to be kept anew
     */
    List<StoredFinding> take(CheckRegistry.Outcome outcome) {
        FindingMatch match = FindingMatch.of(findings, outcome.found());
        match.again().forEach((finding, place) -> {
            finding.seen(place);
            if (finding.state() == FindingState.MENDED || finding.scope() != null && finding.scope() != DismissalScope.FINDING) {
                finding.open(now);
            }
            dismissed(finding);
        });
        match.fresh().forEach(one -> fresh.add(new StoredFinding(entry.id(), one.found(), one.number(), now)));
        fresh.forEach(this::dismissed);
        match.gone().stream().filter(finding -> !outcome.failed().contains(finding.check())).forEach(this::gone);
        findings.addAll(fresh);
        return fresh;
    }

    private void dismissed(StoredFinding finding) {
        if (finding.state() == FindingState.OPEN) {
            Optional.ofNullable(dismissals.get(finding.check())).ifPresent(dismissal -> finding.dismiss(dismissal.how()));
        }
    }

    /** What a check that is off found before is not mended by that; what was fine stays so, should it come back. */
    private void gone(StoredFinding finding) {
        Dismissal dismissal = dismissals.get(finding.check());
        if (dismissal != null && dismissal.entryId() == null) {
            dismissed(finding);
        } else if (finding.state() == FindingState.OPEN || finding.scope() == DismissalScope.CHECK) {
            finding.mended(rewritten ? entry.personId() : null, now);
        }
    }

    /** @return all findings of the entry */
    List<StoredFinding> findings() {
        return findings;
    }
}
