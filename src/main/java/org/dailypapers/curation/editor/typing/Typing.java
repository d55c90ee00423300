package org.dailypapers.curation.editor.typing;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/**
 * What the server knows of a person's typing in an entry. Each submission of the form ends what was typed before it. The ends are
 * counted, so that what was sent earlier but arrives later can be told from what is typed now.
 */
@Entity
@IdClass(Typing.Key.class)
public class Typing {

    /** The last submission is remembered for this many pages, those that submitted something most recently. */
    private static final int PAGES = 8;

    @Id
    private Long personId;

    @Id
    private Long entryId;

    private int ends;

    /** The last submission of each page that was carried out, the newest first, separated by spaces; null if there was none. */
    @Column(name = "page")
    private String submissions;

    /** The page that saved last; null if none did. A page whose save was followed by that of another has to merge its own text. */
    private String savedPage;

    private int savedTurn;

    /** How often the typing had ended with that save. */
    private int savedEnds;

    private int savedRevision;

    /** For JPA. */
    protected Typing() {
    }

    Typing(long personId, long entryId) {
        this.personId = personId;
        this.entryId = entryId;
    }

    int ends() {
        return ends;
    }

    /**
     * @return whether the submission was the last of its page that was carried out (the page never got the answer and asks again), or
     *     one that arrives after a later one, for which its page no longer waits
     */
    boolean hasDone(String name) {
        return submissions().stream().anyMatch(
                one -> one.equals(name) || !name.isEmpty() && page(one).equals(page(name)) && isLater(one, name));
    }

    /** Compares the numbers of two submissions of one page, in base 36. */
    private static boolean isLater(String submission, String name) {
        String one = submission.substring(submission.lastIndexOf('-') + 1);
        String other = name.substring(name.lastIndexOf('-') + 1);
        return one.length() != other.length() ? one.length() > other.length() : one.compareTo(other) > 0;
    }

    /** Remembers that a submission was carried out, if it has a name. */
    void did(String name) {
        if (!name.isEmpty()) {
            submissions = Stream.concat(Stream.of(name), submissions().stream().filter(one -> !page(one).equals(page(name))))
                    .limit(PAGES).collect(Collectors.joining(" "));
        }
    }

    private List<String> submissions() {
        return submissions == null ? List.of() : List.of(submissions.split(" "));
    }

    /** The name of a submission is that of its page and a number. */
    private static String page(String submission) {
        return submission.substring(0, Math.max(submission.lastIndexOf('-'), 0));
    }

    /** Counts an end by a submission. */
    void end() {
        ends++;
    }

    /** Counts an end by a save, and records the page and the revision it made. */
    void saved(TypedOn where, int revision) {
        end();
        savedPage = where.page();
        savedTurn = where.turn();
        savedEnds = ends;
        savedRevision = revision;
    }

    /** @return the number of the revision that the page saved last; 0 if another page did, or none */
    int savedBy(TypedOn where) {
        return !where.page().isEmpty() && where.page().equals(savedPage) ? savedRevision : 0;
    }

    /**
     * @return whether text that a page sends by itself was typed before the last end. That is so if the page does not know of that
     *     end, unless the end was the page's own save and the text was sent after it
     */
    boolean isOver(TypedOn where) {
        return where.ends() < ends && !(savedBy(where) > 0 && savedEnds == ends && isBefore(where));
    }

    /** @return whether this request has a higher number than the last save; only meaningful for the page that saved last */
    boolean isBefore(TypedOn where) {
        return savedTurn < where.turn();
    }

    /**
     * The primary key: a person and an entry.
     *
     * @param personId who
     * @param entryId where
     */
    public record Key(Long personId, Long entryId) implements Serializable {

        /** For JPA. */
        public Key() {
            this(null, null);
        }
    }
}
