package org.dailypapers.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is to become a source.
 *
 * @param path its path below the folder of the import, with {@code /} between the names
 * @param bytes all of it; not copied
 * @param sha256 the hash of the bytes, 64 lower-case hex digits
 * @param attribution whose text it is
 */
public record SourceFile(String path, byte[] bytes, String sha256, Attribution attribution) {

    /**
     * @param path its path below the folder of the import
     * @param bytes all of it
     * @param attribution whose text it is
     * @return the file with its hash
     */
    public static SourceFile of(String path, byte[] bytes, Attribution attribution) {
        return new SourceFile(path, bytes, sha256(bytes), attribution);
    }

    /**
     * @param other another path
     * @return the same file from there
     */
    public SourceFile at(String other) {
        return new SourceFile(other, bytes, sha256, attribution);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
