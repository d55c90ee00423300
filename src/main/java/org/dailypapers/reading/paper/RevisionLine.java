package org.dailypapers.reading.paper;

import java.util.List;
import java.util.Locale;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.RevisionRow;

/**
 * A revision in a list.
 *
 * @param row the revision
 * @param name the display name of its author; null if it was imported or the author is unknown
 * @param previous the number of the previous revision visible to this audience; null for the first
 * @param changes the changes since then, if they are shown
 * @param judgements later changes of its status and of the entry's flags, newest first
 */
public record RevisionLine(RevisionRow row, String name, Integer previous, List<FieldChange> changes, List<Judgement> judgements) {

    RevisionLine changing(List<FieldChange> what) {
        return new RevisionLine(row, name, previous, what, judgements);
    }

    /**
     * A change of status or of a flag.
     *
     * @param event the change
     * @param name the display name of the person who made it; null if unknown
     */
    public record Judgement(EventRow event, String name) {

        /** @return the key of its message: a status, or a flag that was set or removed */
        public String key() {
            return event.kind() == EntryEvent.Kind.STATUS ? "status." + event.after().toLowerCase(Locale.ROOT)
                    : "history.flag." + event.kind() + "." + event.after();
        }

        /** @return whether an identifier was corrected */
        public boolean identifies() {
            return event.kind() == EntryEvent.Kind.ARXIV_ID;
        }

        /** @return the class of its badge */
        public String style() {
            return switch (event.kind()) {
                case STATUS -> event.after().toLowerCase(Locale.ROOT);
                case ARXIV_ID -> "current";
                default -> "gone";
            };
        }
    }
}
