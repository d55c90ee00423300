package org.dailypapers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.EntryRow;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.reading.calendar.DayOrder;
import org.junit.jupiter.api.Test;

class EntryShownTest {

    private static final String THUMBNAIL = "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/1.png";

    @Test
    void manyAuthorsAreCountedAndOneMoreIsNamed() {
        AuthorsShort<String> many = AuthorsShort.of(List.of("A", "B", "C", "D", "E", "F"), 4);
        assertEquals("A, B, C, D", many.names());
        assertEquals(2, many.more());
        assertEquals(List.of("E", "F"), many.rest());
        assertEquals(0, AuthorsShort.of(List.of("A", "B", "C", "D", "E"), 4).more());
        assertEquals("", AuthorsShort.<String>of(List.of(), 4).names());
    }

    @Test
    void aRowWithoutAuthorsHasNone() {
        EntryRow row = new EntryRow(LocalDate.of(2024, 11, 12), 1, "2411.06481", false, Status.MACHINE, "", "", null,
                "/avatars/1.svg", null, "", null);
        TableRow shown = TableRow.of(row);
        assertEquals(List.of(), shown.authors().first());
        assertEquals("arXiv 2411.06481", shown.title().text());
        assertFalse(shown.media().pictured());
    }

    @Test
    void onlyWhatIsAllowedIsShown() {
        assertEquals(THUMBNAIL, Media.of(THUMBNAIL, null).image());
        assertTrue(Media.of("https://cdn-avatars.huggingface.co/v1/1.png", null).avatar());
        assertNull(Media.of("https://example.org/1.png", null).image());
        Media elsewhere = Media.of(null, "https://example.org/1.mp4");
        assertEquals("https://example.org/1.mp4", elsewhere.video());
        assertFalse(elsewhere.playable());
        assertTrue(Media.of(null, "https://cdn-uploads.huggingface.co/1.mp4").playable());
        assertNull(Media.of(null, "javascript:alert(1).mp4").video());
        assertNull(Media.of(null, "/1.mp4").video());
    }

    @Test
    void whatVanishedStandsAfterTheOthers() {
        List<EntryView> entries = List.of(entry(3, true), entry(1, false), entry(2, false));
        assertEquals(List.of(1, 2, 3), DayOrder.vanishedLast(entries).stream().map(EntryView::position).toList());
        assertEquals(DayOrder.POSITION, DayOrder.of(""));
        assertEquals(DayOrder.VOTES, DayOrder.of("-votes"));
        assertNull(DayOrder.of("position").key());
        assertThrows(BadRequest.class, () -> DayOrder.of("votes"));
    }

    private static EntryView entry(int position, boolean vanished) {
        return new EntryView(LocalDate.of(2024, 11, 12), position, "2411.0648" + position, vanished, Status.MACHINE, 1,
                Instant.EPOCH, new Content("T", List.of(), null, null, null, List.of()), null);
    }
}
