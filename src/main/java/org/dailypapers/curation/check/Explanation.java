package org.dailypapers.curation.check;

/**
 * What a check is about.
 *
 * @param title the name that people read, a few words
 * @param text what it finds, why that matters and what to do, in a sentence or three
 * @param common why it is right that the check fires on more than 5 % of the entries of a dialect; null where it does not
 * @param example an entry, or a part of one, in which the check fires, as it stands in a digest below the line with the title
 *     of the paper, or from that line on
 */
public record Explanation(Bilingual title, Bilingual text, Bilingual common, String example) {

    /**
     * @param title the name that people read
     * @param text what it finds, why that matters and what to do
     * @param example a text in which it fires
     * @return the explanation of a check that rarely fires
     */
    public static Explanation of(Bilingual title, Bilingual text, String example) {
        return new Explanation(title, text, null, example);
    }
}
