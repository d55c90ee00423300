package org.dailypapers.digest.erasure;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.database.DataVersion;

import org.hibernate.annotations.Immutable;

/** The record of an entry that was erased under a legal demand: which entry it was, and when, by whom and why it was erased. */
@Entity
@Immutable
public class ErasedEntry {

    @Id
    @GeneratedValue(generator = "erased_entry_seq")
    @SequenceGenerator(name = "erased_entry_seq", sequenceName = "erased_entry_seq", allocationSize = 1)
    private Long id;

    @Column(name = "digest_date")
    private LocalDate date;

    private String arxivId;

    private Long personId;

    private Instant erasedAt;

    private String reason;

    /** Whether readers ever saw the entry. If not, they are not told that it was erased. */
    private boolean seen;

    /** The identifier that it had in the database. */
    private Long entryId;

    /** The data version at which it was erased; negative until the transaction that erases it commits. */
    private long stamp;

    /** For JPA. */
    protected ErasedEntry() {
    }

    ErasedEntry(long entryId, EntryKey key, Act act, boolean seen) {
        this.entryId = entryId;
        this.stamp = DataVersion.ofTransaction();
        this.date = key.date();
        this.arxivId = key.arxivId();
        this.personId = act.personId();
        this.erasedAt = act.at();
        this.reason = act.reason();
        this.seen = seen;
    }
}
