package org.dailypapers.curation.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.dailypapers.content.Severity;

/** The result of the last check of an entry, and its position in the queue. */
@Entity
@Table(name = "checked")
public class CheckRecord {

    /** The {@code gravity} of an entry with a conflict. Lower values stand for errors, warnings, infos and nothing. */
    static final int CONFLICT = 4;
    /** The {@code gravity} of an entry whose worst findings are warnings; from this value on, an entry needs attention. */
    public static final int WARNING = 2;
    /** The {@code gravity} of an entry that has only infos. */
    public static final int INFO = 1;
    private static final int ERROR = 3;

    @Id
    private Long entryId;

    private int revision;

    private String fingerprint;

    private boolean conflict;

    private boolean joined;

    private boolean withdrawn;

    private int errors;

    private int warnings;

    private int infos;

    private int gravity;

    /** A copy, for sorting; -1 if unknown, which sorts last. */
    private int votes;

    /** A copy, for sorting. */
    @Column(name = "digest_date")
    private LocalDate date;

    private Instant checkedAt;

    /** For JPA. */
    protected CheckRecord() {
    }

    CheckRecord(CheckInput entry) {
        this.entryId = entry.id();
    }

    /** Records that the checks with a fingerprint have examined the newest revision; an empty fingerprint stands for no checks. */
    void take(CheckInput entry, String newFingerprint, Instant now) {
        revision = entry.revision();
        fingerprint = newFingerprint;
        conflict = entry.conflict();
        joined = entry.joined();
        withdrawn = entry.withdrawn();
        votes = entry.content().votes() == null ? -1 : entry.content().votes();
        date = entry.key().date();
        checkedAt = now;
    }

    /** Counts the open findings. */
    void count(Collection<StoredFinding> findings) {
        errors = count(findings, Severity.ERROR);
        warnings = count(findings, Severity.WARNING);
        infos = count(findings, Severity.INFO);
        gravity = conflict ? CONFLICT : errors > 0 ? ERROR : warnings > 0 || joined ? WARNING : infos > 0 ? INFO : 0;
    }

    private static int count(Collection<StoredFinding> findings, Severity severity) {
        return (int) findings.stream().filter(one -> one.state() == FindingState.OPEN && one.severity() == severity).count();
    }

    /** @return whether the entry has not changed since, and the fingerprint is still the same */
    boolean fits(CheckInput entry, String now) {
        return revision == entry.revision() && conflict == entry.conflict() && joined == entry.joined()
                && withdrawn == entry.withdrawn() && fingerprint.equals(now);
    }

    boolean withdrawn() {
        return withdrawn;
    }

    int revision() {
        return revision;
    }

    Long entryId() {
        return entryId;
    }
}
