package org.dailypapers.digest.view;

import java.util.List;
import org.dailypapers.content.read.SourceText;

/**
 * The lines of an entry in its source.
 *
 * @param path the path of the source
 * @param reader the newest version of the reader that read the source
 * @param firstLine the number of the first of the lines, from 1
 * @param lines the unchanged lines, without line ends
 * @param cut whether the lines are too long for a page, so that the last one may be cut or others are missing after it
 */
public record Original(String path, int reader, int firstLine, List<String> lines, boolean cut) {

    /** More than the longest entry that can be stored completely. */
    private static final int MOST_CHARACTERS = 500_000;

    public static Original of(String path, int reader, byte[] bytes, int firstLine, int lastLine) {
        SourceText.Extract extract = SourceText.extract(bytes, firstLine, lastLine, MOST_CHARACTERS);
        return new Original(path, reader, firstLine, extract.lines(), extract.cut());
    }
}
