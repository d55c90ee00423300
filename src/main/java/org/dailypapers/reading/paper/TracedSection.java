package org.dailypapers.reading.paper;

import java.util.List;
import java.util.function.IntFunction;
import org.dailypapers.content.diff.Origins.SectionOrigins;
import org.dailypapers.content.diff.TracedProse;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.diff.TracedProse.Mark;

/**
 * A section with the origin of each sentence.
 *
 * @param heading the heading; null if it has none
 * @param mark the origin of the heading
 * @param html the body as sanitized HTML
 */
public record TracedSection(String heading, Mark mark, String html) {

    /**
     * @param sections a summary with the origin of each sentence
     * @param marks gives the mark of a revision by its number
     * @return the summary, ready to be shown
     */
    static List<TracedSection> of(List<SectionOrigins> sections, IntFunction<Mark> marks) {
        return sections.stream().map(section -> new TracedSection(section.heading(), marks.apply(section.headingRevision()),
                TracedProse.html(section.pieces(), marks))).toList();
    }

    /** @return whether the body is shown as raw text, so that the page can say so */
    public boolean asWritten() {
        return Prose.isAsWritten(html);
    }
}
