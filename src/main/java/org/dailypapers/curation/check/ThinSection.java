package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;

/** A section that says nothing or next to nothing. */
@ApplicationScoped
public class ThinSection implements Check {

    private static final Rule RULE = new Rule("thin-section", 1, Severity.WARNING, Explanation.of(
            new Bilingual("빈약한 부분",
                    "Thin section"),
            new Bilingual("한 부분이 비어 있거나 글자가 50자도 되지 않습니다. 한 문장도 다 쓰지 못했거나 목록을 예고만 "
                    + "하고 끝난 경우가 많습니다. 논문을 보고 내용을 채우거나 다른 부분과 합치세요.",
                    "A section is empty or has fewer than 50 letters and digits: often half a sentence, or "
                            + "the announcement of a list that never comes. Fill it from the paper, or put it together "
                            + "with another section."),
            "- ***What's New***: 알파카는 다음과 같은 요소로 이루어집니다:\n"));
    private static final Bilingual NO_SUMMARY = new Bilingual("요약이 없습니다.", "There is no summary.");
    private static final Bilingual EMPTY = new Bilingual("이 부분이 비어 있습니다.", "The section is empty.");
    private static final int ENOUGH = 50;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Section> sections = subject.content().sections();
        if (sections.isEmpty()) {
            return List.of(new Finding(Passage.missing(""), NO_SUMMARY, null));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String body = sections.get(i).body();
            if (body.codePoints().filter(Character::isLetterOrDigit).limit(ENOUGH).count() < ENOUGH) {
                findings.add(new Finding(new Passage(FieldName.SECTION, i, 0, body.length(), body),
                        body.isEmpty() ? EMPTY : null, null));
            }
        }
        return findings;
    }
}
