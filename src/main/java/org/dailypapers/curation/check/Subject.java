package org.dailypapers.curation.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dailypapers.content.Content;

/**
 * What is checked.
 *
 * @param date the day of the entry
 * @param arxivId arXiv identifier without version
 * @param content what the newest revision of the entry says
 * @param otherDays the other days on which the same paper has an entry, in order; empty if there are none
 */
public record Subject(LocalDate date, String arxivId, Content content, List<LocalDate> otherDays) {

    /** Takes a copy of the list. */
    public Subject {
        otherDays = List.copyOf(otherDays);
    }

    /**
     * @param search finds something in the body of a section, whose index it gets
     * @return what is found in all bodies, in order
     */
    public List<Finding> inBodies(BiFunction<Integer, String, Stream<Finding>> search) {
        return IntStream.range(0, content.sections().size()).boxed()
                .flatMap(section -> search.apply(section, content.sections().get(section).body())).toList();
    }

    /**
     * @param changed another content
     * @return the same entry, saying that
     */
    public Subject saying(Content changed) {
        return new Subject(date, arxivId, changed, otherDays);
    }
}
