package org.dailypapers.reading.paper;

import java.util.List;
import java.util.Locale;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.RevisionRow;

/**
 * A revision in a list of them.
 *
 * @param row the revision
 * @param name who made it, as the person chose to be shown; null if it is an import or nobody knows
 * @param previous the number of the revision before that readers may see; null for the first
 * @param changes what changed since then
 * @param judgements what became of its status and of the flags of the entry, the newest first
 */
public record RevisionLine(RevisionRow row, String name, Integer previous, List<FieldChange> changes, List<Judgement> judgements) {

    /**
     * A change of status or of a flag.
     *
     * @param event the change
     * @param name who made it, as the person chose to be shown; null if nobody knows
     */
    public record Judgement(EventRow event, String name) {

        /** @return the key of the message that says what it led to: a status, or a flag that was set or taken away */
        public String key() {
            return event.kind() == EntryEvent.Kind.STATUS ? "status." + event.after().toLowerCase(Locale.ROOT)
                    : "history.flag." + event.kind() + "." + event.after();
        }

        /** @return the class of its badge */
        public String style() {
            return event.kind() == EntryEvent.Kind.STATUS ? event.after().toLowerCase(Locale.ROOT) : "gone";
        }
    }
}
