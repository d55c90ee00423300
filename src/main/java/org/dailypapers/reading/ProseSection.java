package org.dailypapers.reading;

import java.util.List;
import org.dailypapers.content.Section;
import org.dailypapers.content.html.Prose;

/**
 * A section, ready to be shown.
 *
 * @param heading the heading; null if it has none
 * @param html the body as sanitized HTML
 */
public record ProseSection(String heading, String html) {

    /**
     * @param sections the sections of a summary
     * @return the same sections, ready to be shown
     */
    public static List<ProseSection> of(List<Section> sections) {
        return sections.stream().map(section -> new ProseSection(section.heading(), Prose.html(section.body()))).toList();
    }

    /** @return whether the body is shown as raw text, so that the page can say so */
    public boolean asWritten() {
        return Prose.isAsWritten(html);
    }
}
