package org.dailypapers.curation.editor;

import java.util.List;

import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.curation.finding.FixChange;

/**
 * A finding as the editor shows it.
 *
 * @param token the text that identifies it in the form
 * @param id its identifier in the database; null for a finding in unsaved text
 * @param line its title and details
 * @param text the explanation of its check; empty if another finding has it already
 * @param section the index of its section in the form, from 0; -1 if it is not in a section
 * @param fix what the proposed fix does; empty if there is none
 * @param at where it is in the form; null if the form has other sections than the text that was checked
 * @param said the reason for a revision with the fix, as readers are told it
 * @param reason why it was dismissed; null if it was not
 * @param who the display name of the person who dismissed it; null if nobody did
 */
public record EditorFinding(String token, Long id, CheckTexts.FindingLine line, String text, int section, List<FixChange> fix,
        FormPassage at, String said, String reason, String who) {

    /** @return the same without an explanation */
    EditorFinding withoutText() {
        return new EditorFinding(token, id, line, "", section, fix, at, said, reason, who);
    }

    /** @return whether there is a proposed fix */
    public boolean fixable() {
        return !fix.isEmpty();
    }
}
