package org.dailypapers.digest.view;

/**
 * How much readers see in all.
 *
 * @param days the days with papers
 * @param entries the entries of these days
 * @param corrected the entries whose published revision is corrected
 * @param approved the entries whose published revision is approved
 * @param corrections the revisions after the first of their entry in which a person changed the text, and readers may see it
 */
public record Totals(long days, long entries, long corrected, long approved, long corrections) {

    /** @return the entries whose published revision is a text of a machine that nobody has approved */
    public long machine() {
        return entries - corrected - approved;
    }
}
