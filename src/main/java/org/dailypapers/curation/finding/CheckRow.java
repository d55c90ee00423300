package org.dailypapers.curation.finding;

/**
 * A check.
 *
 * @param name its name
 * @param version its version
 * @param severity how much its findings matter, in lower case
 * @param title what people call it
 * @param text what it finds, and what to do
 * @param common why it is right that it fires often; null if it does not
 * @param example where it fires
 * @param open how many findings are open
 * @param entries in how many entries
 * @param mended how many were mended
 * @param dismissed how many were dismissed
 * @param off why it is not heard; null if it is
 * @param who the name shown of who says so; null if it is heard
 */
public record CheckRow(String name, int version, String severity, String title, String text, String common, String example, long open,
        long entries, long mended, long dismissed, String off, String who) {
}
