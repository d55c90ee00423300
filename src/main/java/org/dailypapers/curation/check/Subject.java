package org.dailypapers.curation.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dailypapers.content.Content;

/**
 * An entry to be checked.
 *
 * @param date the day of the entry
 * @param arxivId arXiv identifier without version
 * @param content the content of the newest revision
 * @param otherDays the other days on which the same paper has an entry, in order; empty if there are none
 */
public record Subject(LocalDate date, String arxivId, Content content, List<LocalDate> otherDays) {

    /** Copies the list. */
    public Subject {
        otherDays = List.copyOf(otherDays);
    }

    /**
     * @param search searches the body of a section, given its index
     * @return the findings in all bodies, in order
     */
    public List<Finding> inBodies(BiFunction<Integer, String, Stream<Finding>> search) {
        return IntStream.range(0, content.sections().size()).boxed()
                .flatMap(section -> search.apply(section, content.sections().get(section).body())).toList();
    }

    /**
     * @param changed another content
     * @return the same entry with that content
     */
    public Subject saying(Content changed) {
        return new Subject(date, arxivId, changed, otherDays);
    }
}
