package org.dailypapers.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.dailypapers.content.DigestText.PaperText;
import org.hibernate.annotations.Immutable;

/** An entry's content exactly as one import read it from one source, and the lines where it stands there. */
@Entity
@Immutable
public class ImportedState {

    @Id
    @GeneratedValue(generator = "imported_state_seq")
    @SequenceGenerator(name = "imported_state_seq", sequenceName = "imported_state_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "content_id")
    private StoredContent stored;

    private int position;

    private int firstLine;

    private int lastLine;

    /** Whether it waits to be merged with what people wrote since. */
    private boolean pending;

    /** For JPA. */
    protected ImportedState() {
    }

    ImportedState(Entry entry, Source source, StoredContent stored, int position, PaperText lines, boolean pending) {
        this.entry = entry;
        this.source = source;
        this.stored = stored;
        this.position = position;
        this.firstLine = lines.firstLine();
        this.lastLine = lines.lastLine();
        this.pending = pending;
    }

    StoredContent stored() {
        return stored;
    }
}
