package org.dailypapers.curation.finding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.Messages;

/** A finding, stored from when it was first found, whatever happens to it. */
@Entity
@Table(name = "finding")
public class StoredFinding {

    @Id
    @GeneratedValue(generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq")
    private Long id;

    @Column(updatable = false)
    private Long entryId;

    @Column(name = "check_name", updatable = false)
    private String check;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FieldName field;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private int number;

    private int section;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    @Column(updatable = false)
    private String text;

    private String koreanNote;

    private String englishNote;

    private boolean fixable;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    private Instant foundAt;

    private Instant closedAt;

    private Long closedBy;

    @Enumerated(EnumType.STRING)
    private DismissalScope scope;

    private String reason;

    private Long bulkId;

    /** For JPA. */
    protected StoredFinding() {
    }

    StoredFinding(long entryId, CheckHit checkHit, int number, Instant now) {
        FindingKey key = checkHit.key();
        this.entryId = entryId;
        this.check = key.check();
        this.field = key.field();
        this.hash = key.hash();
        this.number = number;
        this.text = FieldLimit.FINDING_TEXT.cut(checkHit.finding().passage().text());
        this.state = FindingState.OPEN;
        this.foundAt = now;
        seen(checkHit);
    }

    /** Updates its position and its details. */
    final void seen(CheckHit checkHit) {
        Passage passage = checkHit.finding().passage();
        severity = checkHit.check().severity();
        section = passage.section();
        start = passage.start();
        end = passage.end();
        koreanNote = text(checkHit.finding().notes(), Locale.KOREAN);
        englishNote = text(checkHit.finding().notes(), Locale.ENGLISH);
        fixable = checkHit.finding().fixable();
    }

    /** Opens it: it was found again after it had been fixed, or its dismissal or the approval was undone. */
    void open(Instant now) {
        if (state == FindingState.MENDED) {
            foundAt = now;
        }
        close(FindingState.OPEN, null, null, null, null);
    }

    /** Marks it as fixed, since it is no longer found. */
    void mended(Long by, Instant now) {
        close(FindingState.MENDED, by, now, null, null);
    }

    /** Dismisses it. */
    void dismiss(DismissalRequest how) {
        close(FindingState.DISMISSED, how.personId(), how.at(), how.scope(), how.reason());
        bulkId = how.bulkId();
    }

    /** Leaves it as it is, because an editor approved the text. */
    void accept(long by, Instant now, Long bulk) {
        close(FindingState.ACCEPTED, by, now, null, null);
        bulkId = bulk;
    }

    private void close(FindingState now, Long by, Instant at, DismissalScope how, String why) {
        state = now;
        closedBy = by;
        closedAt = at;
        scope = how;
        reason = why;
        bulkId = null;
    }

    /** @return the key that identifies it within its entry, unless several findings have the same passage */
    public FindingKey key() {
        return new FindingKey(check, field, hash);
    }

    int number() {
        return number;
    }

    /** @return the identifier of its entry in the database */
    public Long entryId() {
        return entryId;
    }

    Long bulkId() {
        return bulkId;
    }

    /** @return its identifier */
    public Long id() {
        return id;
    }

    /** @return the name of its check */
    public String check() {
        return check;
    }

    /** @return its severity */
    public Severity severity() {
        return severity;
    }

    /** @return the field of its passage */
    public FieldName field() {
        return field;
    }

    /** @return the index of its section, from 0; -1 if it is in no section */
    public int section() {
        return section;
    }

    int start() {
        return start;
    }

    /** @return its passage, possibly shortened */
    public String text() {
        return text;
    }

    /** @return whether an editor left its passage as it is: dismissed it, or approved the text with it */
    public boolean isLeft() {
        return state == FindingState.DISMISSED || state == FindingState.ACCEPTED;
    }

    /** @return its state */
    public FindingState state() {
        return state;
    }

    /** @return the scope of its dismissal; null unless it is dismissed */
    public DismissalScope scope() {
        return scope;
    }

    /** @return the reason for its dismissal; null unless it is dismissed */
    public String reason() {
        return reason;
    }

    /** @return who closed it; null if it is open, or was fixed by an import or by a changed check */
    public Long closedBy() {
        return closedBy;
    }

    /**
     * @param locale a language
     * @return a detail; null if the check's title says enough
     */
    public String note(Locale locale) {
        return locale.getLanguage().equals("ko") ? koreanNote : englishNote;
    }

    private static String text(List<Note> notes, Locale locale) {
        return notes.isEmpty() ? null : FieldLimit.FINDING_NOTE.cut(notes.stream()
                .map(note -> Messages.get(locale, note.key(), note.values().toArray())).collect(Collectors.joining(" ")));
    }
}
