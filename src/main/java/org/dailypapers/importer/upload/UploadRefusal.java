package org.dailypapers.importer.upload;

import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.Severity;

/**
 * A file of an upload that cannot be imported.
 *
 * @param path its path below the upload
 * @param code why
 * @param arguments the arguments of the message, one on each line
 */
public record UploadRefusal(String path, Code code, String arguments) {

    /** @return whether nothing is wrong with the file, but it is not a digest */
    public boolean leftOut() {
        return code.severity() == Severity.INFO;
    }
}
