package org.dailypapers.digest.source;

import java.text.Normalizer;
import org.dailypapers.hash.Sha256;

/**
 * A file that is to become a source. Somebody sent it and sees what it would do, unless it stands in a watched folder: then it
 * brings nothing again that was taken back.
 *
 * @param path its path below the folder of the import, with {@code /} between the names
 * @param bytes all of it; not copied
 * @param sha256 the hash of the bytes, 64 lower-case hex digits
 * @param attribution whose text it is
 * @param watched whether it stands in a watched folder
 */
public record SourceFile(String path, byte[] bytes, String sha256, Attribution attribution, boolean watched) {

    private static final char NO_CHARACTER = '\uFFFD';

    /**
     * @param path its path below the folder of the import
     * @param bytes all of it
     * @param attribution whose text it is
     * @return the file with its hash, as somebody sent it
     */
    public static SourceFile of(String path, byte[] bytes, Attribution attribution) {
        return new SourceFile(path, bytes, Sha256.of(bytes), attribution, false);
    }

    /**
     * @param other another path
     * @return the same file from there
     */
    public SourceFile at(String other) {
        return new SourceFile(other, bytes, sha256, attribution, watched);
    }

    /**
     * @param other other bytes
     * @return a file with these in the place of this one
     */
    public SourceFile saying(byte[] other) {
        return new SourceFile(path, other, Sha256.of(other), attribution, watched);
    }

    /** @return the same file as it stands in a watched folder */
    public SourceFile inFolder() {
        return new SourceFile(path, bytes, sha256, attribution, true);
    }

    /**
     * @param path a path, as one system writes it
     * @return the same for all systems: some write a letter as one character, others as several (Unicode NFC and NFD)
     */
    public static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /**
     * @param known the path of a source; an earlier version of this program kept none that the system could not write as text
     * @param path another path
     * @return whether both are the same, however systems write them
     */
    public static boolean isSamePath(String known, String path) {
        return known.indexOf(NO_CHARACTER) >= 0 || normal(known).equals(normal(path));
    }
}
