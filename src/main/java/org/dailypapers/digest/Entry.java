package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dailypapers.content.Content;
import org.dailypapers.digest.source.Source;
import org.dailypapers.platform.database.DataVersion;

/**
 * A paper's appearance in a digest. Its texts are in its revisions. The entry itself has a copy of some fields of the published
 * revision, so that tables can sort and filter by them. If readers see no revision, the copy is of the newest revision, and only
 * the desk reads it.
 */
@Entity
public class Entry extends CopiedFields {

    @Id
    @GeneratedValue(generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "digest_date")
    private Digest digest;

    @Column(name = "digest_date", insertable = false, updatable = false)
    private LocalDate date;

    private String arxivId;

    private int position;

    private boolean vanished;

    /** Whether an editor added it to its day. */
    private boolean added;

    /** The newest source that has or had it; null if none ever did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    /** The version of the reader that read it from the source. */
    @Column(name = "reading")
    private int readingVersion;

    private int newestRevision;

    private Integer publishedRevision;

    /** The status of the published revision; of the newest revision if readers see none. */
    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Status newestStatus;

    private boolean hidden;

    private boolean withdrawn;

    /** Whether an import clashes with what people wrote and nobody has decided the conflict yet. */
    private boolean conflict;

    /** Whether it is withdrawn because the import that added it was undone. */
    private boolean takenBack;

    /** Whether an import combined people's and the machine's sentences in the newest revision, and nobody has judged it yet. */
    private boolean joined;

    /** The base of the next merge: the content of the newest imported state that was accepted, merged or decided. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "base_id")
    private StoredContent base;

    /** The data version at which it changed last; negative until the transaction that changes it commits. */
    private long stamp;

    @Version
    private Integer version;

    /** For JPA. */
    protected Entry() {
    }

    public Entry(Digest digest, String arxivId) {
        this.digest = digest;
        this.date = digest.date();
        this.arxivId = arxivId;
        this.withdrawn = digest.withdrawn();
    }

    /**
     * @param digest a day
     * @param arxivId arXiv identifier without version
     * @param place its place on the day, from 1
     * @return an entry that an editor adds to the day
     */
    public static Entry added(Digest digest, String arxivId, int place) {
        Entry entry = new Entry(digest, arxivId);
        entry.added = true;
        entry.position = place;
        return entry;
    }

    /** Changes the identifier of the paper. Sources may still use the old one. */
    public void identify(String right) {
        arxivId = right;
    }

    /** Returns whether a source has it or had it. */
    public boolean sourced() {
        return source != null;
    }

    boolean added() {
        return added;
    }

    public String arxivId() {
        return arxivId;
    }

    /** Records that the newest source has the entry, and at which place. */
    public void appearsIn(Reading newest, int place) {
        standAgain(place, false, newest);
    }

    /** Marks the entry as missing from the newest source. It stays on its day, at a place after the others. */
    public void vanish(int place) {
        this.position = place;
        this.vanished = true;
    }

    /**
     * Creates the next revision. What readers see does not change until {@link #publish} is called.
     *
     * @param provenance where it comes from
     * @param stored what it says
     * @param status how far the content has been checked
     * @param runId the run that creates it; null if none does
     * @return the revision, which the caller must persist
     */
    public Revision revise(Provenance provenance, StoredContent stored, Status status, Long runId) {
        newestRevision++;
        Revision revision = new Revision(this, newestRevision, provenance, stored, status, runId);
        newestStatus = revision.status();
        return revision;
    }

    /**
     * Publishes a revision, unless the entry or its day is hidden or withdrawn, and copies its fields.
     *
     * @param chosen the revision; null if readers may see none
     * @param newest the newest revision, which tables at the desk show if readers may see none
     */
    public void publish(Revision chosen, Revision newest) {
        Revision shown = chosen == null ? newest : chosen;
        publishedRevision = chosen == null || hidden || withdrawn || digest.withdrawn() ? null : chosen.number();
        if (publishedRevision != null) {
            chosen.published();
        }
        newestStatus = newest.status();
        joined = newest.unread();
        status = shown.status();
        copy(shown.content());
    }

    /** Copies the fields of the shown content again, after something was erased from it. */
    public void copyAgain(Content shown) {
        copy(shown);
        stamp();
    }

    /** Has the entry count as changed at the end of the transaction. */
    @PrePersist
    @PreUpdate
    void stamp() {
        stamp = DataVersion.ofTransaction();
    }

    /** Removes the entry from readers' view together with its day. The copied fields stay unchanged. */
    public void conceal() {
        publishedRevision = null;
    }

    /**
     * Sets or removes a flag.
     *
     * @return whether that changed anything
     */
    public boolean flag(Flag flag, boolean on) {
        boolean before = flag == Flag.HIDDEN ? hidden : withdrawn;
        if (flag == Flag.HIDDEN) {
            hidden = on;
        } else {
            withdrawn = on;
            takenBack = takenBack && on;
        }
        return before != on;
    }

    /** Records that the entry is withdrawn because its import was undone, so that a later file that contains it restores it. */
    public void takeBack() {
        takenBack = true;
    }

    public boolean takenBack() {
        return takenBack;
    }

    /** Makes the content of an import the base of the next merge. */
    public void settle(StoredContent imported) {
        base = imported;
    }

    /** Sets whether the entry has an undecided conflict. */
    void conflict(boolean open) {
        conflict = open;
    }

    /** Restores the place, the vanished mark and the source that the entry had before a run. */
    void standAgain(int place, boolean gone, Reading earlier) {
        position = place;
        vanished = gone;
        source = earlier.source();
        readingVersion = earlier.version();
    }

    /** Sets the entry's place on its day, from 1. */
    public void stand(int place) {
        position = place;
    }

    public boolean conflicting() {
        return conflict;
    }

    StoredContent base() {
        return base;
    }

    public int position() {
        return position;
    }

    public boolean vanished() {
        return vanished;
    }

    public Long id() {
        return id;
    }

    Digest digest() {
        return digest;
    }

    public EntryKey key() {
        return new EntryKey(date, arxivId);
    }

    public boolean published() {
        return publishedRevision != null;
    }

    /** @return whether the published revision is approved; the newest one if readers see none */
    public boolean approved() {
        return status == Status.APPROVED;
    }

    public int newestRevision() {
        return newestRevision;
    }

    Source source() {
        return source;
    }

    Reading reading() {
        return new Reading(source, readingVersion);
    }
}
