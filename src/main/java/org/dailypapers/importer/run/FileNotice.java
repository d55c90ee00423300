package org.dailypapers.importer.run;

import org.dailypapers.content.read.Diagnostic.Code;

/**
 * Something to be known of a whole file of a run.
 *
 * @param path the path of the file below the folder or upload
 * @param code what it is
 * @param arguments the values for the message of the code, each on a line
 */
public record FileNotice(String path, Code code, String arguments) {
}
