package org.dailypapers.curation.editor;

import java.util.List;

import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.curation.finding.FixChange;

/**
 * A finding as the editor shows it.
 *
 * @param token what tells it from others in the form
 * @param id its identifier in the database; null for one of what is typed and not saved
 * @param line what it says
 * @param text what its check finds, and what to do; an empty text if that was said before
 * @param section the index of its section in the form, from 0; -1 for what is in none
 * @param fix what the proposed fix does; empty if there is none
 * @param reason why it is fine; null if nobody said so
 * @param who the name shown of who said so; null for nobody
 */
public record EditorFinding(String token, Long id, CheckTexts.FindingLine line, String text, int section, List<FixChange> fix,
        String reason, String who) {

    /** @return the same without an explanation */
    EditorFinding withoutText() {
        return new EditorFinding(token, id, line, "", section, fix, reason, who);
    }

    /** @return whether there is a proposed fix */
    public boolean fixable() {
        return !fix.isEmpty();
    }
}
