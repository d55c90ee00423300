package org.dailypapers.curation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.finding.CheckTexts;

/**
 * An entry of the queue, ready to be shown.
 *
 * @param row the entry
 * @param findings its most serious open findings
 * @param more how many other open findings it has
 * @param who the display name of the person who works on it; null for nobody
 * @param mine whether that is the visitor
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

    /** @return the title as plain text, or the identifier if there is none */
    public String titleText() {
        return Prose.plainLine(ShownTitle.of(row.title(), row.arxivId()));
    }

    /** @return the votes; null if unknown */
    public Integer votes() {
        return row.votes() < 0 ? null : row.votes();
    }

    /** @return for how many more minutes it is claimed, at least 1; null if it is assigned, or nobody has it */
    public Long minutes() {
        return row.until() == null ? null : Math.max(1, Duration.between(Instant.now(), row.until()).toMinutes());
    }
}
