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

/** An entry's content exactly as a version of the reader read it from one source, and the lines where it stands there. */
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

    /** What the source calls the paper; an editor may have corrected that since. */
    @Column(updatable = false)
    private String arxivId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private int firstLine;

    @Column(updatable = false)
    private int lastLine;

    /** Whether an undo took it back, or a watched folder brought it although the same text was taken back. */
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

    /** Is taken back, or left since it says what was taken back; or counts again. */
    public void takeBack(boolean on) {
        takenBack = on;
    }

    /** Is what its entry says by the newest reading again, where that stands in one that is over. */
    public void countAgain(Collection<Reading> over) {
        takenBack = false;
        if (over.contains(entry.reading())) {
            entry.standAgain(entry.position(), entry.vanished(), reading());
        }
    }

    /** Whether it is over where its reading is taken back: its entry went with it, or went back to another one that says else. */
    public boolean isOver() {
        return entry.takenBack() || !entry.reading().equals(reading()) && !isBase();
    }

    /** Whether it says what the next import of its entry is merged from. */
    public boolean isBase() {
        return !entry.takenBack() && entry.base().content().equals(stored.content());
    }

    public boolean takenBack() {
        return takenBack;
    }

    /** @return whether a paper stands in the source as this does, at whatever place */
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
