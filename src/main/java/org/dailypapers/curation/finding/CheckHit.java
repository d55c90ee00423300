package org.dailypapers.curation.finding;

import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;

/**
 * A violation that a check has just found.
 *
 * @param check the check
 * @param finding the finding
 */
public record CheckHit(Check check, Finding finding) {

    /** @return the key that identifies the finding within the entry, unless several findings have the same passage */
    public FindingKey key() {
        return FindingKey.of(check.name(), finding.passage());
    }
}
