package org.dailypapers.importer.preview;

import java.util.List;
import java.util.Locale;
import org.dailypapers.importer.run.ImportDiagnostic;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.UploadRefusal;
import org.dailypapers.platform.Messages;

/**
 * What an import would do, in the API.
 *
 * @param days what would become of each day
 * @param total the entries of all days together
 * @param refused the files that would not be imported
 * @param truncated whether something was left out of a day, because all of it would be too much for an answer
 */
public record PreviewJson(List<DayJson> days, CountsJson total, List<RefusalJson> refused, boolean truncated) {

    /**
     * A day.
     *
     * @param date ISO
     * @param file the path of its file below the upload
     * @param outcome new, changed, again, taken-back, unchanged, doubtful, other-path or withdrawn
     * @param entries what would become of its entries, counted
     * @param errors how many errors there are to tell of its lines
     * @param warnings how many warnings there are to tell of its lines
     * @param changes what would become of its entries, one by one
     * @param diagnostics what there is to tell of its lines
     * @param truncated whether changes or diagnostics were left out
     */
    public record DayJson(String date, String file, String outcome, CountsJson entries, int errors, int warnings,
            List<EntryChangeJson> changes, List<LineJson> diagnostics, boolean truncated) {
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
     * A diagnostic of a file that would be imported.
     *
     * @param line the first line it speaks of, from 1
     * @param lastLine the last line it speaks of
     * @param severity error, warning or info
     * @param code what kind of thing it is
     * @param message what a person reads, in the language of the request
     * @param text what stands in the first of those lines; null if there is nothing to show
     */
    public record LineJson(int line, int lastLine, String severity, String code, String message, String text) {
        static LineJson of(ImportReport.LineDiagnostic lineDiagnostic, Locale locale) {
            return new LineJson(lineDiagnostic.line(), lineDiagnostic.lastLine(), key(lineDiagnostic.severity()), key(lineDiagnostic.code()),
                    said(lineDiagnostic.code(), lineDiagnostic.arguments(), locale), lineDiagnostic.excerpt());
        }

        int length() {
            return message.length() + (text == null ? 0 : text.length());
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
            return new RefusalJson(refusal.path(), key(refusal.code()), said(refusal.code(), refusal.arguments(), locale));
        }
    }

    private static String said(Enum<?> code, String arguments, Locale locale) {
        return Messages.get(locale, "diagnostic." + code.name(), (Object[]) arguments.split(ImportDiagnostic.SEPARATOR));
    }

    /** @return the name of something as the API says it */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
