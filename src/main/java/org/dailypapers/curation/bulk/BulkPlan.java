package org.dailypapers.curation.bulk;

import java.util.List;

/**
 * To which entries something is done, and how many stay as they are.
 *
 * @param entries identifiers in the database, the worst first
 * @param spared of how many others it could be done and is not: when given away, those that somebody else has; when approved,
 *     those that the policy forbids the editor to approve; when mended, those in which somebody typed what is not saved
 */
record BulkPlan(List<Long> entries, int spared) {
}
