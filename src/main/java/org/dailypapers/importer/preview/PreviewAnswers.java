package org.dailypapers.importer.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dailypapers.digest.keep.EntryPlan;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.upload.UploadDay;

/**
 * Makes the API's preview of an import, day by day, up to the size limit of a response. Changes and diagnostics beyond the limit are
 * left out, and their days are marked as truncated, so that a client can request those days one by one.
 */
@ApplicationScoped
public class PreviewAnswers {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int LEAST = 100;

    @Inject
    private PreviewService service;

    /**
     * @param preview what an import would do
     * @param locale the language of messages
     * @return the preview as JSON, with the changes of each entry and the diagnostics of each line, as far as there is room
     */
    public PreviewJson of(UploadPreview preview, Locale locale) {
        Answer answer = new Answer(locale);
        List<PreviewJson.DayJson> days = preview.days().stream().map(day -> answer.day(preview.upload().id(), day)).toList();
        return new PreviewJson(days, PreviewJson.CountsJson.of(preview.total()),
                preview.refusals().stream().map(refusal -> PreviewJson.RefusalJson.of(refusal, locale)).toList(),
                days.stream().anyMatch(PreviewJson.DayJson::truncated));
    }

    /** A response while it is being put together. */
    private final class Answer {
        private final Locale locale;
        private int left = MOST_CHARACTERS;

        Answer(Locale locale) {
            this.locale = locale;
        }

        PreviewJson.DayJson day(long upload, UploadDay day) {
            List<EntryChangeJson> changes = new ArrayList<>();
            List<PreviewJson.LineJson> lines = new ArrayList<>();
            boolean whole = left > 0 && service.day(upload, day.date()).map(found -> fill(found, changes, lines)).orElse(false);
            return new PreviewJson.DayJson(day.date().toString(), day.path(), PreviewJson.key(day.summary().outcome()),
                    PreviewJson.CountsJson.of(day.summary()), day.errors(), day.warnings(), changes, lines, !whole);
        }

        private boolean fill(DayPreview day, List<EntryChangeJson> changes, List<PreviewJson.LineJson> lines) {
            for (ImportReport.LineDiagnostic lineDiagnostic : day.diagnostics()) {
                PreviewJson.LineJson line = PreviewJson.LineJson.of(lineDiagnostic, locale);
                if (!takes(line.length())) {
                    return false;
                }
                lines.add(line);
            }
            for (EntryPlan plan : day.plan().entries()) {
                EntryChangeJson change = EntryChangeJson.of(plan);
                if (!takes(change.length())) {
                    return false;
                }
                changes.add(change);
            }
            return true;
        }

        /** Takes room for this many characters. Returns false if there is not enough left; nothing fits after that. */
        private boolean takes(int length) {
            left -= LEAST + length;
            return left >= 0;
        }
    }
}
