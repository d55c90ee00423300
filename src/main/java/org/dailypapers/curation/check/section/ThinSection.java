package org.dailypapers.curation.check.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds sections with little or no text. */
@ApplicationScoped
public class ThinSection implements Check {

    private static final Rule RULE = new Rule("thin-section", 1, Severity.WARNING,
            "- ***What's New***: 알파카는 다음과 같은 요소로 이루어집니다:\n");
    private static final Note NO_SUMMARY = Note.of("check.thin-section.noSummary");
    private static final Note EMPTY = Note.of("check.thin-section.empty");
    private static final int ENOUGH = 50;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Section> sections = subject.content().sections();
        if (sections.isEmpty()) {
            return List.of(new Finding(Passage.missing(""), List.of(NO_SUMMARY), null));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String body = sections.get(i).body();
            if (body.codePoints().filter(Character::isLetterOrDigit).limit(ENOUGH).count() < ENOUGH) {
                findings.add(new Finding(new Passage(FieldName.SECTION, i, 0, body.length(), body),
                        body.isEmpty() ? List.of(EMPTY) : List.of(), null));
            }
        }
        return findings;
    }
}
