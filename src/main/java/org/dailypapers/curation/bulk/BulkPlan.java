package org.dailypapers.curation.bulk;

import java.util.List;

/**
 * The entries of a bulk action, and how many are left out.
 *
 * @param entries their identifiers in the database, most serious first
 * @param spared how many others are left out although the action would apply: for an assignment, those claimed by others; for an
 *     approval, those that the policy forbids the editor to approve; for a fix, those with unsaved text
 */
record BulkPlan(List<Long> entries, int spared) {
}
