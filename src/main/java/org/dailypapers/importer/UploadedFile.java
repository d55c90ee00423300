package org.dailypapers.importer;

import java.time.LocalDate;
import org.dailypapers.content.Diagnostic;
import org.dailypapers.content.DigestText;
import org.dailypapers.content.Severity;

/**
 * A file of an upload, as it was read.
 *
 * @param path its path below the upload; where it has none that could be kept, its name
 * @param bytes all of it; null where it cannot be imported
 * @param date the day of its digest; null where it cannot be imported
 * @param papers how many papers stand in it
 * @param errors how many errors there are to tell of its lines
 * @param warnings how many warnings there are to tell of its lines
 * @param problem why it cannot be imported; null where it can
 */
record UploadedFile(String path, byte[] bytes, LocalDate date, int papers, int errors, int warnings, Diagnostic problem) {

    static UploadedFile refused(String path, Diagnostic problem) {
        return new UploadedFile(path, null, null, 0, 0, 0, problem);
    }

    static UploadedFile of(String path, byte[] bytes, DigestText text) {
        return new UploadedFile(path, bytes, text.date(), text.papers().size(), count(text, Severity.ERROR),
                count(text, Severity.WARNING), null);
    }

    private static int count(DigestText text, Severity severity) {
        return (int) text.diagnostics().stream().filter(diagnostic -> diagnostic.code().severity() == severity).count();
    }

    /** @return whether it can be imported */
    boolean readable() {
        return problem == null;
    }

    /** @return whether nothing is wrong with it, it is just nothing to import */
    boolean leftOut() {
        return problem != null && problem.code().severity() == Severity.INFO;
    }
}
