package org.dailypapers.importer.run;

import org.dailypapers.content.read.Diagnostic.Code;

/**
 * A notice about a whole file of a run.
 *
 * @param path the path of the file below the folder or upload
 * @param code what it is
 * @param arguments the arguments of the message, one on each line
 */
public record FileNotice(String path, Code code, String arguments) {
}
