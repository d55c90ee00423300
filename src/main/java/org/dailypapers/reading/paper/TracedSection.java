package org.dailypapers.reading.paper;

import java.util.List;
import java.util.function.IntFunction;
import org.dailypapers.content.diff.Origins.SectionOrigins;
import org.dailypapers.content.diff.TracedProse;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.diff.TracedProse.Mark;

/**
 * A section that says where each sentence comes from.
 *
 * @param heading the heading; null if it has none
 * @param mark where the heading comes from
 * @param html the body as sanitized HTML
 */
public record TracedSection(String heading, Mark mark, String html) {

    /**
     * @param sections where the sentences of a summary come from
     * @param marks how a revision is marked, by its number
     * @return the summary, ready to be shown
     */
    static List<TracedSection> of(List<SectionOrigins> sections, IntFunction<Mark> marks) {
        return sections.stream().map(section -> new TracedSection(section.heading(), marks.apply(section.headingRevision()),
                TracedProse.html(section.pieces(), marks))).toList();
    }

    /** @return whether the body stands as it was written, which readers are told */
    public boolean asWritten() {
        return Prose.isAsWritten(html);
    }
}
