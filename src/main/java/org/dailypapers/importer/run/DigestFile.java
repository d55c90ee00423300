package org.dailypapers.importer.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;

/** Reads files that are to be imported. */
public final class DigestFile {

    private DigestFile() {
    }

    /**
     * @param bytes the file
     * @param path its path, which may say its day
     * @return what stands in it; with a warning where its day comes after tomorrow, which has begun somewhere already
     */
    public static DigestText read(byte[] bytes, String path) {
        return DigestReader.read(bytes, FileDate.of(path), LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }
}
