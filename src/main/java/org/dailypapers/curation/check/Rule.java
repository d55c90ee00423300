package org.dailypapers.curation.check;

import org.dailypapers.content.Severity;

/**
 * What is known of a check itself. What people read of it stands in the bundles: {@code check.NAME.title}, the text of what it
 * finds and what to do, {@code check.NAME.text}, and why it fires on more than 5 % of the entries of a dialect, if it does,
 * {@code check.NAME.common}.
 *
 * @param name the name in addresses and in the database, in lower case with hyphens; it never changes
 * @param version a number that is raised when the check finds other things than before, so that old entries are checked again
 * @param severity how much a finding matters
 * @param example an entry, or a part of one, in which the check fires, as it stands in a digest below the line with the title
 *     of the paper, or from that line on
 */
public record Rule(String name, int version, Severity severity, String example) {
}
