package org.dailypapers.curation.check;

import org.dailypapers.content.Severity;

/**
 * The description of a check. Its texts are in the resource bundles: {@code check.NAME.title}, {@code check.NAME.text} (what it finds and
 * what to do) and, if it finds something in more than 5 % of the entries of a dialect, {@code check.NAME.common} (why that is right).
 *
 * @param name the name in addresses and in the database, in lower case with hyphens; it never changes
 * @param version a number to increase when the check's findings change, so that entries are checked again
 * @param severity the severity of its findings
 * @param example an entry, or a part of one, in which the check finds something; as written in a digest, with or without the line with
 *     the title
 */
public record Rule(String name, int version, Severity severity, String example) {
}
