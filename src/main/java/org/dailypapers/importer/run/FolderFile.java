package org.dailypapers.importer.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.dailypapers.hash.Sha256;

/** Which bytes the watched folder had at a path when they were read last, by whichever server. Only others are news. */
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

    /** @return by what the file at a path is found */
    static String hash(String path) {
        return Sha256.of(path);
    }

    /** @return whether these bytes were read last */
    boolean had(String hash) {
        return hash.equals(sha256);
    }

    /** Was read. */
    void read(String hash, Instant now) {
        sha256 = hash;
        readAt = now;
    }
}
