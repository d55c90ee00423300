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
 * @param days what would happen to each day
 * @param total the numbers of entries of all days together
 * @param refused the files that would not be imported
 * @param truncated whether changes or diagnostics of a day were left out because the response would be too large
 */
public record PreviewJson(List<DayJson> days, CountsJson total, List<RefusalJson> refused, boolean truncated) {

    /**
     * A day.
     *
     * @param date ISO
     * @param file the path of its file below the upload
     * @param outcome new, changed, again, taken-back, unchanged, doubtful, other-path or withdrawn
     * @param entries how many of its entries would be changed, and how
     * @param errors the number of errors in its lines
     * @param warnings the number of warnings about its lines
     * @param changes what would happen to each of its entries
     * @param diagnostics the diagnostics of its lines
     * @param truncated whether changes or diagnostics were left out
     */
    public record DayJson(String date, String file, String outcome, CountsJson entries, int errors, int warnings,
            List<EntryChangeJson> changes, List<LineJson> diagnostics, boolean truncated) {
    }

    /**
     * Numbers of entries.
     *
     * @param added entries that are new
     * @param changed entries that nobody edited and whose text in the file differs
     * @param merged entries in which the changes by people and by the machine can be merged
     * @param conflicts entries with a conflict that an editor has to resolve
     * @param vanished entries that the file no longer has
     * @param unchanged entries that do not change
     */
    public record CountsJson(int added, int changed, int merged, int conflicts, int vanished, int unchanged) {
        static CountsJson of(DaySummary sums) {
            return new CountsJson(sums.added(), sums.changed(), sums.merged(), sums.conflicts(), sums.vanished(), sums.unchanged());
        }
    }

    /**
     * A diagnostic of a file that would be imported.
     *
     * @param line the first line it is about, from 1
     * @param lastLine the last line it is about
     * @param severity error, warning or info
     * @param code what kind of thing it is
     * @param message what a person reads, in the language of the request
     * @param text the text of the first of those lines; null if there is none to show
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

    /** @return the name of an enum constant as the API writes it */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
