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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.SortKey;

/**
 * A paper's appearance in a digest. Its texts live in revisions; what it has of them itself is a copy of the published
 * one, for tables to sort and filter by.
 */
@Entity
public class Entry {

    /** What is longer is cut in tables; pages of one entry read the revision itself. */
    private static final int LONGEST_TITLE = 10_000;
    private static final int LONGEST_ADDRESS = 2_000;

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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private int newestRevision;

    private Integer publishedRevision;

    @Enumerated(EnumType.STRING)
    private Status status;

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
    private List<AuthorName> authorNames = new ArrayList<>();

    @Version
    private Integer version;

    /** For JPA. */
    protected Entry() {
    }

    Entry(Digest digest, String arxivId) {
        this.digest = digest;
        this.arxivId = arxivId;
    }

    String arxivId() {
        return arxivId;
    }

    /** Stands at a place in a source that has it. */
    void appearsIn(Source newest, int place) {
        this.source = newest;
        this.position = place;
        this.vanished = false;
    }

    /** Stays on its day after the others, because the newest source no longer has it. */
    void vanish(int place) {
        this.position = place;
        this.vanished = true;
    }

    /**
     * Makes the next revision and, as every new revision is published, publishes it.
     *
     * @param origin where it comes from
     * @param stored what it says
     * @param now when it is made
     * @return the revision, to be persisted
     */
    Revision revise(Origin origin, StoredContent stored, Instant now) {
        newestRevision++;
        Revision revision = new Revision(this, newestRevision, origin, stored, now);
        publish(revision, stored.content());
        return revision;
    }

    private void publish(Revision revision, Content content) {
        publishedRevision = revision.number();
        status = revision.status();
        title = atMost(content.title(), LONGEST_TITLE);
        titleKey = SortKey.of(content.title());
        votes = content.votes();
        thumbnail = shortEnough(content.thumbnail());
        video = shortEnough(content.video());
        String joined = String.join(", ", content.authors());
        if (!joined.equals(authors)) {
            authors = joined;
            authorNames.clear();
            content.authors().stream().map(AuthorName::of).forEach(authorNames::add);
        }
        searchKey = SortKey.folded(title + "\n" + authors);
    }

    private static String shortEnough(String address) {
        return address == null || address.length() > LONGEST_ADDRESS ? null : address;
    }

    private static String atMost(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
