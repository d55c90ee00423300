package org.dailypapers.curation.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Updates the stored findings of one entry with what its checks have just found. */
final class FindingUpdate {

    private final CheckInput entry;
    private final List<StoredFinding> findings;
    private final Map<String, Dismissal> dismissals;
    private final boolean rewritten;
    private final Instant now = Instant.now();
    private final List<StoredFinding> fresh = new ArrayList<>();

    /**
     * @param entry the entry
     * @param known its stored findings
     * @param dismissals the dismissals that apply to it
     * @param rewritten whether there is a newer revision since the last check; otherwise no person fixed what is gone
     */
    FindingUpdate(CheckInput entry, List<StoredFinding> known, Stream<Dismissal> dismissals, boolean rewritten) {
        this.entry = entry;
        this.findings = new ArrayList<>(known);
        this.dismissals = dismissals.collect(Collectors.toMap(Dismissal::check, one -> one, (one, other) -> one));
        this.rewritten = rewritten;
    }

    /**
     * @param outcome the result of the checks; earlier findings of checks that failed stay as they are
     * @return the new findings, to be stored
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

    /** A finding that is gone counts as fixed, unless its check is switched off; in that case it is dismissed. */
    private void gone(StoredFinding finding) {
        Dismissal dismissal = dismissals.get(finding.check());
        if (dismissal != null && dismissal.entryId() == null) {
            dismissed(finding);
        } else if (finding.state() == FindingState.OPEN || finding.state() == FindingState.ACCEPTED || finding.scope() == DismissalScope.CHECK) {
            finding.mended(rewritten ? entry.personId() : null, now);
        }
    }

    /** @return all findings of the entry */
    List<StoredFinding> findings() {
        return findings;
    }
}
