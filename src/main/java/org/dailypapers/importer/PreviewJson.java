package org.dailypapers.importer;

import java.util.List;
import java.util.Locale;
import org.dailypapers.platform.Messages;

/**
 * What an import would do, in the API.
 *
 * @param days what would become of each day
 * @param total the entries of all days together
 * @param refused the files that would not be imported
 */
public record PreviewJson(List<DayJson> days, CountsJson total, List<RefusalJson> refused) {

    static PreviewJson of(UploadPreview preview, Locale locale) {
        return new PreviewJson(preview.days().stream().map(DayJson::of).toList(), CountsJson.of(preview.total()),
                preview.refusals().stream().map(refusal -> RefusalJson.of(refusal, locale)).toList());
    }

    /**
     * A day.
     *
     * @param date ISO
     * @param file the path of its file below the upload
     * @param outcome new, changed, unchanged, other-path or withdrawn
     * @param entries what would become of its entries
     * @param errors how many errors there are to tell of its lines
     * @param warnings how many warnings there are to tell of its lines
     */
    public record DayJson(String date, String file, String outcome, CountsJson entries, int errors, int warnings) {
        static DayJson of(UploadDay day) {
            return new DayJson(day.date().toString(), day.path(), key(day.summary().outcome()), CountsJson.of(day.summary()),
                    day.errors(), day.warnings());
        }
    }

    /**
     * Numbers of entries.
     *
     * @param added entries that are new
     * @param changed entries that nobody wrote on and that say something else
     * @param merged entries of which what people wrote and what the machine changed go together
     * @param conflicts entries on which an editor has to decide
     * @param vanished entries that the file no longer has
     * @param unchanged entries that stay as they are
     */
    public record CountsJson(int added, int changed, int merged, int conflicts, int vanished, int unchanged) {
        static CountsJson of(DaySummary sums) {
            return new CountsJson(sums.added(), sums.changed(), sums.merged(), sums.conflicts(), sums.vanished(), sums.unchanged());
        }
    }

    /**
     * A file that would not be imported.
     *
     * @param file its path below the upload
     * @param code why
     * @param message what a person reads, in the language of the request
     */
    public record RefusalJson(String file, String code, String message) {
        static RefusalJson of(UploadRefusal refusal, Locale locale) {
            return new RefusalJson(refusal.path(), key(refusal.code()), Messages.get(locale, "diagnostic." + refusal.code().name(),
                    (Object[]) refusal.arguments().split(ImportDiagnostic.SEPARATOR)));
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
