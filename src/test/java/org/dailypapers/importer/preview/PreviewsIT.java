package org.dailypapers.importer.preview;

import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.importer.upload.UploadFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PreviewsIT {

    @Inject
    private Previews previews;

    @Inject
    private UploadFixture uploads;

    @Test
    void manyDaysArePlannedAFewAtATime() {
        long upload = uploads.upload(Stream.generate(() -> day()).limit(60).toArray(LocalDate[]::new));
        assertEquals(List.of(35, 25, 60), looked(upload));
        assertEquals(List.of(10, 50, 60), looked(upload));
        assertEquals(List.of(0, 60, 60), looked(upload));
        assertEquals(60, previews.find(upload).orElseThrow().total().added());
    }

    private List<Integer> looked(long upload) {
        UploadPreview preview = previews.find(upload, Instant.EPOCH).orElseThrow();
        return List.of(preview.unplanned(), preview.planned(), preview.days().size());
    }
}
