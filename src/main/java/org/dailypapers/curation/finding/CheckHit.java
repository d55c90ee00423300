package org.dailypapers.curation.finding;

import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;

/**
 * What a check found just now.
 *
 * @param check the check
 * @param finding the place
 */
public record CheckHit(Check check, Finding finding) {

    /** @return what tells it from other findings of the entry, but for those with the same passage */
    public FindingKey key() {
        return FindingKey.of(check.name(), finding.passage());
    }
}
