package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.content.Section;
import org.dailypapers.content.html.Prose;

/** The beginning of a summary, as a teaser. */
public final class Lead {

    private static final int LONGEST = 180;

    private Lead() {
    }

    /**
     * @param sections the sections of a summary
     * @return the beginning of its text as plain text: at most 180 characters and an ellipsis; empty if there is no text
     */
    public static String of(List<Section> sections) {
        return sections.stream().map(section -> Prose.plain(section.body()).strip()).filter(text -> !text.isEmpty())
                .findFirst().map(Lead::shortened).orElse("");
    }

    /**
     * @param text plain text on one line
     * @return the text, shortened at the end of a word and followed by an ellipsis if it is too long
     */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        if (end < LONGEST / 2) {
            end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return text.substring(0, end).strip() + " …";
    }
}
