package org.dailypapers.importer.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadView;
import org.dailypapers.digest.keep.DayPlan.Outcome;
import org.junit.jupiter.api.Test;

class UploadPreviewTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);

    private final UploadPreview preview = preview(false);


    @Test
    void theDeskBeginsWithWhatWouldBeKept() {
        assertEquals(List.of(Outcome.NEW, Outcome.CHANGED, Outcome.AGAIN, Outcome.WITHDRAWN), outcomes(preview.kept()));
    }

    @Test
    void aScriptIsToldOfWhatWouldBeRefusedToo() {
        assertEquals(List.of(Outcome.NEW, Outcome.CHANGED, Outcome.AGAIN, Outcome.DOUBTFUL, Outcome.OTHER_PATH, Outcome.WITHDRAWN), outcomes(preview.news()));
    }

    @Test
    void ofKeptSourcesAllAreReadButThoseOfWhichHardlyAnythingCanBe() {
        assertEquals(Stream.of(Outcome.values()).filter(outcome -> outcome != Outcome.DOUBTFUL).toList(), outcomes(preview(true).kept()));
    }

    private static UploadPreview preview(boolean reread) {
        return new UploadPreview(new UploadView(1, 1, Instant.EPOCH, null, reread), Stream.of(Outcome.values()).map(UploadPreviewTest::day).toList(),
                List.of(), 0, false);
    }

    private static UploadDay day(Outcome outcome) {
        return new UploadDay(1, FIRST.plusDays(outcome.ordinal()), "a.md", 1, 0, 0, null, new DaySummary(outcome, 0, 0, 0, 0, 0, 0), null, null);
    }

    private static List<Outcome> outcomes(List<UploadDay> days) {
        return days.stream().map(day -> day.summary().outcome()).toList();
    }
}
