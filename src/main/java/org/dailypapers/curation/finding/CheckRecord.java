package org.dailypapers.curation.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.dailypapers.content.Severity;

/** What was found when an entry was checked last, and where that puts it in the queue. */
@Entity
@Table(name = "checked")
public class CheckRecord {

    /** What {@code gravity} is where there is a conflict; below come errors, warnings, what is worth knowing, nothing. */
    static final int CONFLICT = 4;
    /** What {@code gravity} is where a warning is the worst: what is graver needs attention. */
    public static final int WARNING = 2;
    /** What {@code gravity} is where there is only something worth knowing. */
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

    /** A copy, -1 for unknown ones, which makes them the last. */
    private int votes;

    /** A copy, for the order. */
    @Column(name = "digest_date")
    private LocalDate date;

    private Instant checkedAt;

    /** For JPA. */
    protected CheckRecord() {
    }

    CheckRecord(CheckInput entry) {
        this.entryId = entry.id();
    }

    /** Takes what checks of a fingerprint found in the newest revision; an empty one is that of no checks. */
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

    /** Counts what is open. */
    void count(Collection<StoredFinding> findings) {
        errors = count(findings, Severity.ERROR);
        warnings = count(findings, Severity.WARNING);
        infos = count(findings, Severity.INFO);
        gravity = conflict ? CONFLICT : errors > 0 ? ERROR : warnings > 0 || joined ? WARNING : infos > 0 ? INFO : 0;
    }

    private static int count(Collection<StoredFinding> findings, Severity severity) {
        return (int) findings.stream().filter(one -> one.state() == FindingState.OPEN && one.severity() == severity).count();
    }

    /** @return whether it says what the checks of the fingerprint have to say of the entry as it is */
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
