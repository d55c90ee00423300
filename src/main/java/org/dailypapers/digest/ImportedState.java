package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import org.dailypapers.content.read.DigestText.PaperText;
import org.dailypapers.digest.source.Source;

/** An entry's content exactly as one version of the reader read it from one source, and the lines of the source that it was read from. */
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

    /** The version of the reader that read it. */
    @Column(name = "reading", updatable = false)
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "content_id", updatable = false)
    private StoredContent stored;

    /** The arXiv identifier that the source gives; an editor may have corrected the entry's identifier since. */
    @Column(updatable = false)
    private String arxivId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private int firstLine;

    @Column(updatable = false)
    private int lastLine;

    /** Whether its import was undone, or a watched folder brought the same text again after that. */
    private boolean takenBack;

    /** For JPA. */
    protected ImportedState() {
    }

    public ImportedState(Entry entry, Reading reading, StoredContent stored, int position, PaperText lines) {
        this.entry = entry;
        this.source = reading.source();
        this.version = reading.version();
        this.stored = stored;
        this.arxivId = lines.arxivId();
        this.position = position;
        this.firstLine = lines.firstLine();
        this.lastLine = lines.lastLine();
    }

    /** Marks the state as undone, or, if {@code on} is false, as valid again. */
    public void takeBack(boolean on) {
        takenBack = on;
    }

    /**
     * Marks the state as valid again. If the entry's current reading is one of those undone, the entry moves to the reading of
     * this state.
     */
    public void countAgain(Collection<Reading> over) {
        takenBack = false;
        if (over.contains(entry.reading())) {
            entry.standAgain(entry.position(), entry.vanished(), reading());
        }
    }

    /**
     * Returns whether the state becomes invalid when its reading is undone: the entry was withdrawn with it, or the entry now has
     * another reading and another base.
     */
    public boolean isOver() {
        return entry.takenBack() || !entry.reading().equals(reading()) && !isBase();
    }

    /** Returns whether its content is the base of the entry's next merge, and the entry was not withdrawn by undoing its import. */
    public boolean isBase() {
        return !entry.takenBack() && entry.base().content().equals(stored.content());
    }

    public boolean takenBack() {
        return takenBack;
    }

    /** @return whether the paper has the same identifier, lines and content as this state; its place among the papers does not matter */
    public boolean isSame(PaperText paper) {
        return arxivId.equals(paper.arxivId()) && firstLine == paper.firstLine() && lastLine == paper.lastLine()
                && stored.content().equals(paper.content());
    }

    public Reading reading() {
        return new Reading(source, version);
    }

    public StoredContent stored() {
        return stored;
    }
}
