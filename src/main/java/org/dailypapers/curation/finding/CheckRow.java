package org.dailypapers.curation.finding;

/**
 * A check in the list of checks.
 *
 * @param name its name
 * @param version its version
 * @param severity the severity of its findings, in lower case
 * @param title its display name
 * @param text what it finds, and what to do
 * @param common why it is right that it has many findings; null if it does not
 * @param example an example of a violation
 * @param open the number of open findings
 * @param entries the number of entries with open findings
 * @param mended the number of fixed findings
 * @param dismissed the number of dismissed findings
 * @param off why it is switched off; null if it is on
 * @param who the display name of the person who switched it off; null if it is on
 */
public record CheckRow(String name, int version, String severity, String title, String text, String common, String example, long open,
        long entries, long mended, long dismissed, String off, String who) {
}
