package org.dailypapers.importer.upload;

import java.time.LocalDate;
import java.util.Set;
import org.dailypapers.content.Severity;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.ErasedText;

/**
 * A file of an upload, as it was read.
 *
 * @param zip the name of the ZIP that it was in; null if it was not in a ZIP or cannot be imported
 * @param path its path below the upload, or its name if it has no valid path
 * @param bytes the whole file; null if it cannot be imported
 * @param date the day of its digest; null if it cannot be imported
 * @param papers how many papers it has
 * @param errors the number of errors in its lines
 * @param warnings the number of warnings about its lines
 * @param problem why it cannot be imported, or a notice about the whole file; null if there is neither
 */
public record UploadedFile(String zip, String path, byte[] bytes, LocalDate date, int papers, int errors, int warnings, Diagnostic problem) {

    static UploadedFile refused(String path, Diagnostic problem) {
        return new UploadedFile(null, path, null, null, 0, 0, 0, problem);
    }

    static UploadedFile of(String zip, String path, byte[] bytes, DigestText text) {
        return new UploadedFile(zip, path, bytes, text.date(), text.papers().size(), count(text, Severity.ERROR),
                count(text, Severity.WARNING),
                text.diagnostics().stream().filter(diagnostic -> diagnostic.code() == Diagnostic.Code.OTHER_LAYOUT).findFirst().orElse(null));
    }

    /** @return the same at another path */
    UploadedFile at(String other) {
        return new UploadedFile(zip, other, bytes, date, papers, errors, warnings, problem);
    }

    /** @return the same file without some papers */
    UploadedFile without(Set<String> erased) {
        return erased.isEmpty() ? this
                : new UploadedFile(zip, path, ErasedText.of(bytes, erased).bytes(), date, papers, errors, warnings, problem);
    }

    private static int count(DigestText text, Severity severity) {
        return (int) text.diagnostics().stream().filter(diagnostic -> diagnostic.code().severity() == severity).count();
    }

    /** @return whether it can be imported */
    public boolean readable() {
        return date != null;
    }
}
