package org.dailypapers.reading;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.dailypapers.content.Section;
import org.dailypapers.content.html.Lead;

/**
 * The HTML of a summary. It depends on the text alone, so it is kept for other pages and for the page after the next change, in a
 * sixteenth of the heap at most.
 */
final class SummaryHtml {

    private static final int CHARACTERS = 6;
    private static final int OVERHEAD = 200;
    private static final Cache<List<Section>, SummaryHtml> KEPT = Caffeine.newBuilder().maximumWeight(Runtime.getRuntime().maxMemory() / 16)
            .weigher((List<Section> sections, SummaryHtml html) -> weight(sections)).build();

    private final List<Section> text;
    private final Lead lead;
    private List<ProseSection> sections;

    private SummaryHtml(List<Section> text) {
        this.text = text;
        this.lead = Lead.of(text);
    }

    /** @return the HTML of the sections of a summary */
    static SummaryHtml of(List<Section> sections) {
        return KEPT.get(List.copyOf(sections), SummaryHtml::new);
    }

    /** The text in the key, and its HTML, which is about twice as long, in two bytes a character at most. */
    private static int weight(List<Section> sections) {
        return OVERHEAD + sections.stream().mapToInt(section -> OVERHEAD + CHARACTERS * section.body().length()).sum();
    }

    /** @return the beginning of the summary */
    Lead lead() {
        return lead;
    }

    /** @return its sections */
    synchronized List<ProseSection> sections() {
        if (sections == null) {
            sections = ProseSection.of(text);
        }
        return sections;
    }
}
