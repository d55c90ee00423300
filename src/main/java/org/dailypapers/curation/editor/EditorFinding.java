package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param heading the heading of the section that is missing; null if it is not about that
 * @param said the reason for a revision with the fix, as readers are told it
 * @param reason why it was dismissed; null if it was not
 * @param who the display name of the person who dismissed it; null if nobody did
 * @param more the other findings of the same cause, which one card shows together with this one
 */
public record EditorFinding(String token, Long id, CheckTexts.FindingLine line, String text, int section, List<FixChange> fix,
        FormPassage at, String heading, String said, String reason, String who, List<EditorFinding> more) {

    /** @return the same without an explanation */
    EditorFinding withoutText() {
        return new EditorFinding(token, id, line, "", section, fix, at, heading, said, reason, who, more);
    }

    /** @return the same with other findings of the same cause */
    EditorFinding with(List<EditorFinding> others) {
        return new EditorFinding(token, id, line, text, section, fix, others.isEmpty() || at == null ? at : at.alone(), heading,
                said, reason, who, others);
    }

    /** @return the tokens of all findings of the card that have a proposed fix, as a button sends them */
    public String fixes() {
        return all().filter(EditorFinding::fixable).map(EditorFinding::token).collect(Collectors.joining(FindingActs.AND));
    }

    /** @return the identifiers of all findings of the card, as a button sends them */
    public String ids() {
        return all().map(EditorFinding::id).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(FindingActs.AND));
    }

    /** @return what all proposed fixes of the card do */
    public List<FixChange> changes() {
        return all().flatMap(one -> one.fix.stream()).toList();
    }

    private Stream<EditorFinding> all() {
        return Stream.concat(Stream.of(this), more.stream());
    }

    /** @return whether there is a proposed fix */
    public boolean fixable() {
        return !fix.isEmpty();
    }
}
