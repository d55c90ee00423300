package org.dailypapers.importer.upload;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.dailypapers.content.Severity;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.importer.run.ImportDiagnostic;
import org.hibernate.Length;

/** A file of an upload: the digest of a day with what an import would do, or why it cannot be imported. */
@Entity
public class UploadFile {

    @Id
    @GeneratedValue(generator = "upload_file_seq")
    @SequenceGenerator(name = "upload_file_seq", sequenceName = "upload_file_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "upload_id", updatable = false)
    private Upload upload;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private String sha256;

    @Basic
    @Column(length = Length.LONG32, updatable = false)
    private byte[] bytes;

    @Column(name = "digest_date", updatable = false)
    private LocalDate date;

    private int papers;

    private int errors;

    private int warnings;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Diagnostic.Code code;

    @Column(updatable = false)
    private String arguments;

    /** The state of the day when it was planned; null if the day did not exist then, or if it is not planned yet. */
    private String plannedFor;

    @Embedded
    private DaySummary summary;

    /** For JPA. */
    protected UploadFile() {
    }

    UploadFile(Upload upload, UploadedFile file) {
        this.upload = upload;
        this.path = file.path();
        this.bytes = file.bytes();
        this.sha256 = file.bytes() == null ? null : SourceFile.of(file.path(), file.bytes(), null).sha256();
        this.date = file.date();
        this.papers = file.papers();
        this.errors = file.errors();
        this.warnings = file.warnings();
        this.code = file.problem() == null ? null : file.problem().code();
        this.arguments = file.problem() == null ? null : ImportDiagnostic.joined(file.problem());
        this.summary = DaySummary.NONE;
    }

    /** A stored source of a day, of which only the path and the date are known until it is planned. */
    UploadFile(Upload upload, String path, LocalDate date) {
        this.upload = upload;
        this.path = path;
        this.date = date;
        this.summary = DaySummary.NONE;
    }

    /**
     * Stores what an import would do.
     *
     * @param day the present state of the day
     * @param planned what would happen to its entries
     * @param text what was read
     */
    public void plan(String day, DaySummary planned, DigestText text) {
        this.plannedFor = day;
        this.summary = planned;
        this.papers = text.papers().size();
        this.errors = count(text, Severity.ERROR);
        this.warnings = count(text, Severity.WARNING);
    }

    private static int count(DigestText text, Severity severity) {
        return (int) text.diagnostics().stream().filter(one -> one.code().severity() == severity).count();
    }

    /** @return whether it is a stored source of its day, to be read again */
    public boolean kept() {
        return bytes == null && date != null;
    }

    public LocalDate date() {
        return date;
    }

    public String path() {
        return path;
    }

    /** @return the whole file; null for a stored source and for a file that cannot be imported */
    public byte[] bytes() {
        return bytes;
    }
}
