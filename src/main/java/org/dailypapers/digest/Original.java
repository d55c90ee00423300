package org.dailypapers.digest;

import java.util.List;
import org.dailypapers.content.SourceText;

/**
 * The lines of an entry in its source.
 *
 * @param path the path of the source
 * @param firstLine the number of the first of the lines, from 1
 * @param lines the lines as they stand, without line ends
 */
public record Original(String path, int firstLine, List<String> lines) {

    static Original of(String path, byte[] bytes, int firstLine, int lastLine) {
        return new Original(path, firstLine, SourceText.of(bytes).lines(firstLine, lastLine));
    }
}
