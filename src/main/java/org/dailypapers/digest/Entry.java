package org.dailypapers.digest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.digest.source.Source;

/**
 * A paper's appearance in a digest. Its texts live in revisions; what it has of them itself is a copy of the published
 * one, for tables to sort and filter by. Where readers see none it is a copy of the newest one, which only the desk reads.
 */
@Entity
public class Entry {

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

    /** The newest source that had it; null if none ever did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    /** The version of the reader by which it was read from the source. */
    @Column(name = "reading")
    private int readingVersion;

    private int newestRevision;

    private Integer publishedRevision;

    /** The status of the published revision; where readers see none, that of the newest one. */
    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Status newestStatus;

    private boolean hidden;

    private boolean withdrawn;

    /** Whether an import clashes with what people wrote and nobody decided yet. */
    private boolean conflict;

    /** Whether it is withdrawn because the import that brought it was taken back. */
    private boolean takenBack;

    /** Whether an import put people's and the machine's sentences together in the newest revision, and nobody read it yet. */
    private boolean joined;

    /** What the newest imported state says that was taken, merged or decided. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "base_id")
    private StoredContent base;

    private String title;

    private String titleKey;

    private String authors;

    private String searchKey;

    private Integer votes;

    private String thumbnail;

    private String video;

    @ElementCollection
    @CollectionTable(name = "entry_author", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryAuthor> authorNames = new ArrayList<>();

    @Version
    private Integer version;

    /** For JPA. */
    protected Entry() {
    }

    public Entry(Digest digest, String arxivId) {
        this.digest = digest;
        this.arxivId = arxivId;
        this.withdrawn = digest.withdrawn();
    }

    /**
     * @param digest a day
     * @param arxivId arXiv identifier without version
     * @param place where it stands on the day, from 1
     * @return an entry that an editor adds to the day
     */
    public static Entry added(Digest digest, String arxivId, int place) {
        Entry entry = new Entry(digest, arxivId);
        entry.added = true;
        entry.position = place;
        return entry;
    }

    /** Is called by another identifier from now on; sources may call it as before. */
    public void identify(String right) {
        arxivId = right;
    }

    /** Whether a source has it, or had it. */
    public boolean sourced() {
        return source != null;
    }

    boolean added() {
        return added;
    }

    public String arxivId() {
        return arxivId;
    }

    /** Stands at a place in a source that has it. */
    public void appearsIn(Reading newest, int place) {
        standAgain(place, false, newest);
    }

    /** Stays on its day after the others, because the newest source no longer has it. */
    public void vanish(int place) {
        this.position = place;
        this.vanished = true;
    }

    /**
     * Makes the next revision; what readers see of the entry stays as it is until {@link #publish}.
     *
     * @param provenance where it comes from
     * @param stored what it says
     * @param status how far that has been checked
     * @param runId the run that makes it; null if none does
     * @return the revision, to be persisted
     */
    public Revision revise(Provenance provenance, StoredContent stored, Status status, Long runId) {
        newestRevision++;
        Revision revision = new Revision(this, newestRevision, provenance, stored, status, runId);
        newestStatus = revision.status();
        return revision;
    }

    /**
     * Shows a revision to readers.
     *
     * @param chosen the revision; null if readers may see none
     * @param newest the newest revision, which tables of the desk show where readers see none
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

    /** Is taken from readers' sight, with all the rest of its day; what it has copied of a revision stays. */
    public void conceal() {
        publishedRevision = null;
    }

    /**
     * Sets or takes away a flag.
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

    /** Is withdrawn because its import was taken back, so that a file that has it again brings it back. */
    public void takeBack() {
        takenBack = true;
    }

    public boolean takenBack() {
        return takenBack;
    }

    /** Takes what an import says as the base of the next merge. */
    public void settle(StoredContent imported) {
        base = imported;
    }

    /** Has or no longer has a conflict that nobody decided. */
    void conflict(boolean open) {
        conflict = open;
    }

    /** Stands where it stood before a run, in the source that had it then. */
    void standAgain(int place, boolean gone, Reading earlier) {
        position = place;
        vanished = gone;
        source = earlier.source();
        readingVersion = earlier.version();
    }

    /** Takes a place among the others of its day. */
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
        return new EntryKey(digest.date(), arxivId);
    }

    public String title() {
        return title;
    }

    public boolean published() {
        return publishedRevision != null;
    }

    public int newestRevision() {
        return newestRevision;
    }

    public Source source() {
        return source;
    }

    Reading reading() {
        return new Reading(source, readingVersion);
    }

    private void copy(Content content) {
        EntryColumns columns = EntryColumns.of(content);
        title = columns.title();
        titleKey = columns.titleKey();
        votes = columns.votes();
        thumbnail = columns.thumbnail();
        video = columns.video();
        searchKey = columns.searchKey();
        if (!columns.authors().equals(authors)) {
            authors = columns.authors();
            authorNames.clear();
            authorNames.addAll(columns.authorNames());
        }
    }
}
