package org.dailypapers.curation.check;

import org.dailypapers.content.Severity;

/**
 * What is known of a check itself.
 *
 * @param name the name in addresses and in the database, in lower case with hyphens; it never changes
 * @param version a number that is raised when the check finds other things than before, so that old entries are checked again
 * @param severity how much a finding matters
 * @param explanation what the check is about, for a page that lists them all
 */
public record Rule(String name, int version, Severity severity, Explanation explanation) {
}
