package org.dailypapers.content.diff;

import java.util.List;

/**
 * A part of a removed or added text, as a comparison shows it.
 *
 * @param text the visible text, which may be empty
 * @param sign the name of the invisible character at its end; null if there is none
 */
public record DiffPart(String text, Sign sign) {

    /**
     * @param text a removed or added line of plain text, such as a name
     * @return its parts
     */
    public static List<DiffPart> of(String text) {
        return DiffParts.of(text, true);
    }
}
