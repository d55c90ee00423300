package org.dailypapers.curation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.finding.CheckTexts;

/**
 * An entry as the queue shows it.
 *
 * @param row the entry
 * @param findings the worst of what is open there
 * @param more how many findings that leaves out
 * @param who the name shown of who works on it; null for nobody
 * @param mine whether that is who looks
 */
public record QueueLine(QueueRow row, List<CheckTexts.FindingLine> findings, int more, String who, boolean mine) {

    private static final int FINDINGS = 3;

    static QueueLine of(QueueRow row, List<CheckTexts.FindingLine> all, String who, boolean mine) {
        int shown = all.size() <= FINDINGS + 1 ? all.size() : FINDINGS;
        return new QueueLine(row, List.copyOf(all.subList(0, shown)), all.size() - shown, who, mine);
    }

    /** @return the title as HTML, or the identifier if there is none */
    public String titleHtml() {
        return Prose.line(ShownTitle.of(row.title(), row.arxivId()));
    }

    /** @return the votes; null if unknown */
    public Integer votes() {
        return row.votes() < 0 ? null : row.votes();
    }

    /** @return for how many minutes, at least 1, somebody has it still; null if it was assigned, or nobody has it */
    public Long minutes() {
        return row.until() == null ? null : Math.max(1, Duration.between(Instant.now(), row.until()).toMinutes());
    }
}
