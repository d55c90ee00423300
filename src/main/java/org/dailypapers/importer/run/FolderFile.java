package org.dailypapers.importer.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.dailypapers.hash.Sha256;

/** The hash of the file that any server read last at a path of the watched folder. Only a file with another hash is new. */
@Entity
public class FolderFile {

    @Id
    private String pathHash;

    @Column(updatable = false)
    private String path;

    private String sha256;

    private Instant readAt;

    /** For JPA. */
    protected FolderFile() {
    }

    FolderFile(String path, String sha256, Instant readAt) {
        this.pathHash = hash(path);
        this.path = path;
        this.sha256 = sha256;
        this.readAt = readAt;
    }

    /** @return the key under which the file at a path is stored */
    static String hash(String path) {
        return Sha256.of(path);
    }

    /** @return whether the last file read had this hash */
    boolean had(String hash) {
        return hash.equals(sha256);
    }

    /** Records that a file with this hash was read. */
    void read(String hash, Instant now) {
        sha256 = hash;
        readAt = now;
    }
}
