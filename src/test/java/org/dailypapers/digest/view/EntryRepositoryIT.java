package org.dailypapers.digest.view;

import static org.dailypapers.digest.keep.DigestFixture.accept;
import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.keep.DigestStore;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class EntryRepositoryIT {

    @Inject
    private DigestStore store;

    @Inject
    private EntryRepository entries;

    @Inject
    private DigestRepository digests;

    private LocalDate first;
    private LocalDate second;

    @BeforeEach
    void twoDays() {
        first = day();
        second = day();
        accept(store, first, digest(first, entry("9601.00001", "beta", "5", "b"), entry("9601.00002", "Alpha", "-", "a"),
                entry("9601.00003", "$γ$ ray", "5", "g")));
        accept(store, second, digest(second, entry("9601.00001", "Beta again", "7", "b"),
                entry("9601.00004", "Éclair 100%", "-", "e"), entry("9601.00005", "_under", "0", "u")));
    }

    @Test
    void sortsAlikeOnEveryDatabase() {
        assertEquals(List.of("Beta again", "beta", "$γ$ ray", "_under", "Alpha", "Éclair 100%"), titles(EntrySort.VOTES_DESCENDING));
        assertEquals(List.of("_under", "beta", "$γ$ ray", "Beta again", "Alpha", "Éclair 100%"), titles(EntrySort.VOTES));
        assertEquals(List.of("Alpha", "beta", "Beta again", "_under", "Éclair 100%", "$γ$ ray"), titles(EntrySort.TITLE));
        assertEquals(List.of("$γ$ ray", "Éclair 100%", "_under", "Beta again", "beta", "Alpha"), titles(EntrySort.TITLE_DESCENDING));
        assertEquals(List.of("beta", "Alpha", "$γ$ ray", "Beta again", "Éclair 100%", "_under"), titles(EntrySort.DATE));
        assertEquals(List.of("Beta again", "Éclair 100%", "_under", "beta", "Alpha", "$γ$ ray"), titles(EntrySort.DATE_DESCENDING));
    }

    @Test
    void filters() {
        assertEquals(List.of("beta", "Beta again"), titles(filter("BETA", null, null, null)));
        assertEquals(List.of("Beta again"), titles(filter("again beta łukasz", null, null, null)));
        assertEquals(List.of("Éclair 100%"), titles(filter("100%", null, null, null)));
        assertEquals(List.of("_under"), titles(filter("_", null, null, null)));
        assertEquals(List.of(), titles(filter("!", null, null, null)));
        assertEquals(List.of("beta", "$γ$ ray", "Beta again"), titles(filter(null, 5, null, null)));
        assertEquals(6, titles(filter(null, null, "Łukasz C.", Status.MACHINE)).size());
        assertEquals(6, titles(filter(null, null, "łUKASZ c.", null)).size());
        assertEquals(List.of(), titles(filter(null, null, "łukasz", null)));
        assertEquals(0, entries.count(EntryFilter.ofAuthor("łukasz C.")));
        assertEquals(List.of(), titles(filter(null, null, null, Status.APPROVED)));
        assertEquals(6, entries.count(filter(null, null, null, null)));
    }

    @Test
    void pages() {
        EntryFilter filter = filter(null, null, null, null);
        assertEquals(List.of("$γ$ ray", "Beta again"), entries.rows(filter, EntrySort.DATE, 2, 2).items().stream().map(EntryRow::title).toList());
        assertEquals(List.of("$γ$ ray", "Beta again"),
                entries.views(filter, EntrySort.DATE, 2, 2).items().stream().map(view -> view.content().title()).toList());
    }

    @Test
    void findsEachPageInEachOrderAndNoneAfterTheLast() {
        EntryFilter filter = filter(null, null, null, null);
        for (EntrySort sort : EntrySort.values()) {
            List<EntryRow> all = entries.rows(filter, sort, 0, 100).items();
            for (int offset = 0; offset < all.size(); offset++) {
                assertEquals(new EntryRepository.Listed<>(all.subList(offset, Math.min(offset + 2, all.size())), all.size()),
                        entries.rows(filter, sort, offset, 2), sort + " from " + offset);
            }
            assertEquals(new EntryRepository.Listed<>(List.of(), all.size()), entries.rows(filter, sort, 3_000_000_000L, 2));
        }
        EntryFilter words = filter("beta", null, null, null);
        assertEquals(new EntryRepository.Listed<>(List.of(), 2), entries.rows(words, EntrySort.DATE, 2, 2));
        assertEquals(2, entries.rows(words, EntrySort.DATE, 1, 1).total());
    }

    @Test
    void findsPapersAuthorsAndNeighbours() {
        assertEquals(List.of(second, first), entries.paper("9601.00001").stream().filter(e -> !e.date().isBefore(first))
                .map(EntryView::date).filter(d -> d.equals(first) || d.equals(second)).toList());
        assertEquals("Łukasz C.", entries.authorName(AuthorSlug.of("Łukasz C.")).orElseThrow());
        assertEquals(true, entries.authorName("nobody-00000000").isEmpty());
        assertEquals(List.of("9601.00001", "9601.00003"),
                entries.neighbours(first, 2).stream().map(EntryRow::arxivId).toList());
        assertEquals(new Neighbours(first, null).previous(), digests.neighbours(second).previous());
        assertEquals(second, digests.neighbours(first).next());
        assertEquals(List.of(new DayCount(first, 3)), digests.newestDays(first, second, 1, 5));
    }

    @Test
    void findsTheDaysOfARangeAndTheNearestAroundIt() {
        List<DayCount> both = List.of(new DayCount(first, 3), new DayCount(second, 3));
        List<DayCount> days = digests.daysAround(first, second);
        int before = days.indexOf(both.get(0));
        assertEquals(both, days.subList(before, before + 2));
        assertTrue(before <= 1 && days.size() - before <= 3, "one before, one after: " + days);
        assertTrue(digests.daysAround(first, first).containsAll(both), "the second is the nearest after the first");
        assertTrue(digests.daysAround(second, second).containsAll(both), "the first is the nearest before the second");
    }

    @Test
    void tellsTheMostVotedOfEachDay() {
        assertEquals(List.of("beta", "$γ$ ray", "Beta again", "_under"),
                entries.mostVoted(first, second, 2).stream().map(EntryRow::title).toList());
    }

    private EntryFilter filter(String text, Integer votes, String author, Status status) {
        return new EntryFilter(text, first, second, votes, author, status);
    }

    private List<String> titles(EntrySort sort) {
        return entries.rows(filter(null, null, null, null), sort, 0, 100).items().stream().map(EntryRow::title).toList();
    }

    private List<String> titles(EntryFilter filter) {
        EntryRepository.Listed<EntryRow> found = entries.rows(filter, EntrySort.DATE, 0, 100);
        assertEquals(found.items().size(), entries.count(filter));
        assertEquals(found.total(), entries.count(filter));
        return found.items().stream().map(EntryRow::title).toList();
    }
}
