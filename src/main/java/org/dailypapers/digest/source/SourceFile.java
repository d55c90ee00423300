package org.dailypapers.digest.source;

import java.text.Normalizer;
import org.dailypapers.hash.Sha256;

/**
 * A file to be imported as a source. A person sends it and sees its effects first, unless it is in a watched folder. A file in a
 * watched folder does not bring back what was undone.
 *
 * @param path its path relative to the folder of the import, with {@code /} as separator
 * @param bytes all bytes; the array is not copied
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hex digits
 * @param attribution its author, address and licence
 * @param watched whether it is in a watched folder
 */
public record SourceFile(String path, byte[] bytes, String sha256, Attribution attribution, boolean watched) {

    private static final char NO_CHARACTER = '\uFFFD';

    /**
     * @param path its path relative to the folder of the import, with {@code /} as separator
     * @param bytes all bytes
     * @param attribution its author, address and licence
     * @return the file with its hash, as one that a person sent
     */
    public static SourceFile of(String path, byte[] bytes, Attribution attribution) {
        return new SourceFile(path, bytes, Sha256.of(bytes), attribution, false);
    }

    /**
     * @param other another path
     * @return the same file with that path
     */
    public SourceFile at(String other) {
        return new SourceFile(other, bytes, sha256, attribution, watched);
    }

    /**
     * @param other other bytes
     * @return the same file with these bytes and their hash
     */
    public SourceFile saying(byte[] other) {
        return new SourceFile(path, other, Sha256.of(other), attribution, watched);
    }

    /** @return the same file as one in a watched folder */
    public SourceFile inFolder() {
        return new SourceFile(path, bytes, sha256, attribution, true);
    }

    /**
     * @param path a path
     * @return the path in Unicode NFC; some systems store names in NFD, with letters and accents as separate characters
     */
    public static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /**
     * @param known the path of a source. It can contain U+FFFD if an earlier version of this program could not decode it; such a
     *     path counts as the same as any other
     * @param path another path
     * @return whether both are the same after normalization to NFC
     */
    public static boolean isSamePath(String known, String path) {
        return known.indexOf(NO_CHARACTER) >= 0 || normal(known).equals(normal(path));
    }
}
