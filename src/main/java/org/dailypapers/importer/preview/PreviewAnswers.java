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
 * Says in the API's words what an import would do, day by day, in so many characters as one answer carries. What goes beyond
 * is left out, and its days are marked, so that they can be asked for by themselves.
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
     * @return the same with what would become of each entry, and what there is to tell of each line
     */
    public PreviewJson of(UploadPreview preview, Locale locale) {
        Answer answer = new Answer(locale);
        List<PreviewJson.DayJson> days = preview.days().stream().map(day -> answer.day(preview.upload().id(), day)).toList();
        return new PreviewJson(days, PreviewJson.CountsJson.of(preview.total()),
                preview.refusals().stream().map(refusal -> PreviewJson.RefusalJson.of(refusal, locale)).toList(),
                days.stream().anyMatch(PreviewJson.DayJson::truncated));
    }

    /** An answer as it grows. */
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

        /** Whether there is room for so many characters, which is gone then, or for nothing any more. */
        private boolean takes(int length) {
            left -= LEAST + length;
            return left >= 0;
        }
    }
}
