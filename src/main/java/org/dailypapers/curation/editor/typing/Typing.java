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
 * How far somebody's typing in an entry is. Each press of a button ends what was typed before it, and the ends are counted, so
 * that what was sent before and comes later is told from what is typed now.
 */
@Entity
@IdClass(Typing.Key.class)
public class Typing {

    /** Of so many pages, those that pressed something last, the last press is remembered. */
    private static final int PAGES = 8;

    @Id
    private Long personId;

    @Id
    private Long entryId;

    private int ends;

    /** The press that was done last of each page, the newest first, with spaces between; null if none was. */
    @Column(name = "page")
    private String presses;

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
     * @return whether the press was the last that was done of its page, which asks again because it never heard of it, or comes after a
     *     later one, so that its page does not wait for it any more
     */
    boolean hasDone(String name) {
        return presses().stream().anyMatch(press -> press.equals(name) || !name.isEmpty() && page(press).equals(page(name)) && isLater(press, name));
    }

    /** The numbers of one page, in base 36. */
    private static boolean isLater(String press, String name) {
        String one = press.substring(press.lastIndexOf('-') + 1);
        String other = name.substring(name.lastIndexOf('-') + 1);
        return one.length() != other.length() ? one.length() > other.length() : one.compareTo(other) > 0;
    }

    /** Remembers that a press was done, where it has a name. */
    void did(String name) {
        if (!name.isEmpty()) {
            presses = Stream.concat(Stream.of(name), presses().stream().filter(press -> !page(press).equals(page(name))))
                    .limit(PAGES).collect(Collectors.joining(" "));
        }
    }

    private List<String> presses() {
        return presses == null ? List.of() : List.of(presses.split(" "));
    }

    /** A press is named by its page and a number. */
    private static String page(String press) {
        return press.substring(0, Math.max(press.lastIndexOf('-'), 0));
    }

    /** Ends with the press of a button. */
    void end() {
        ends++;
    }

    /** Ends with a save, which made a revision. */
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
     * @return whether what a page sends by itself was typed before the last end: the page has not heard of that end, and it was not
     *     the page's own save, after which it was typed
     */
    boolean isOver(TypedOn where) {
        return where.ends() < ends && !(savedBy(where) > 0 && savedEnds == ends && isBefore(where));
    }

    /** @return whether the page that saved last sent this after that */
    boolean isBefore(TypedOn where) {
        return savedTurn < where.turn();
    }

    /**
     * What tells the typing of one from all other.
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
