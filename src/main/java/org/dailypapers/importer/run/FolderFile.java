package org.dailypapers.importer.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.hash.Sha256;

/** The hash of the file that any server read last at a path of the watched folder. Only a file with another hash is new. */
@Entity
public class FolderFile {

    @Id
    private String pathHash;

    @Column(updatable = false)
    private String path;

    private String sha256;

    /** The hash of the attribution in the settings with which it was read; null if an earlier version of this program read it. */
    @Column(name = "attribution_sha256")
    private String attribution;

    private Instant readAt;

    /** For JPA. */
    protected FolderFile() {
    }

    FolderFile(String path, String sha256, Attribution attribution, Instant readAt) {
        this.pathHash = hash(path);
        this.path = path;
        read(sha256, attribution, readAt);
    }

    /** @return the key under which the file at a path is stored */
    static String hash(String path) {
        return Sha256.of(path);
    }

    /** @return the hash of an attribution */
    static String hash(Attribution attribution) {
        return Sha256.of(attribution.toString());
    }

    /** @return whether the last file read had this hash */
    boolean had(String hash) {
        return hash.equals(sha256);
    }

    /** @return whether the last file read had this hash, and the settings this attribution */
    boolean had(String hash, Attribution settings) {
        return had(hash) && hash(settings).equals(attribution);
    }

    /** Records that a file with this hash was read. */
    void read(String hash, Attribution settings, Instant now) {
        sha256 = hash;
        attribution = hash(settings);
        readAt = now;
    }
}
