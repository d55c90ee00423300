package org.dailypapers.content.diff;

import java.util.List;

/**
 * A part of a text that was removed or added, as a comparison shows it.
 *
 * @param text the text to show, which may be empty
 * @param sign what stands at its end and cannot be seen; null if there is nothing of that kind
 */
public record DiffPart(String text, Sign sign) {

    /**
     * @param text a line of plain text, such as a name, that was removed or added
     * @return its parts
     */
    public static List<DiffPart> of(String text) {
        return DiffParts.of(text, true);
    }
}
