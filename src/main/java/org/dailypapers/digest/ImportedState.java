package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.dailypapers.content.DigestText.PaperText;

/** An entry's content exactly as one import read it from one source, and the lines where it stands there. */
@Entity
public class ImportedState {

    @Id
    @GeneratedValue(generator = "imported_state_seq")
    @SequenceGenerator(name = "imported_state_seq", sequenceName = "imported_state_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id", updatable = false)
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "content_id", updatable = false)
    private StoredContent stored;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private int firstLine;

    @Column(updatable = false)
    private int lastLine;

    /** Whether it waits to be merged, because it was read by a version of this program that could not. */
    private boolean pending;

    /** For JPA. */
    protected ImportedState() {
    }

    ImportedState(Entry entry, Source source, StoredContent stored, int position, PaperText lines) {
        this.entry = entry;
        this.source = source;
        this.stored = stored;
        this.position = position;
        this.firstLine = lines.firstLine();
        this.lastLine = lines.lastLine();
    }

    /** Is merged, or superseded; nothing else of it ever changes. */
    void merged() {
        pending = false;
    }

    boolean pending() {
        return pending;
    }

    StoredContent stored() {
        return stored;
    }
}
