package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;

/** A heading that is none of the three usual ones. */
@ApplicationScoped
public class UnusualHeading implements Check {

    private static final Rule RULE = new Rule("unusual-heading", 1, Severity.INFO, Explanation.of(
            new Bilingual("낯선 제목",
                    "Unusual heading"),
            new Bilingual("부분의 제목이 What's New, Technical Details, Performance Highlights 가운데 어느 것도 "
                    + "아닙니다. 대소문자, 띄어쓰기, 따옴표, 복수형이나 오타만 다르면 고친 제목을 제안합니다. "
                    + "그 밖의 제목은 그대로 둘지, 세 부분 가운데 하나로 옮길지 정하세요.",
                    "The heading of a section is none of What's New, Technical Details and Performance "
                            + "Highlights. Where it differs in case, spaces, apostrophe, plural or a typo alone, the "
                            + "usual one is proposed; otherwise decide whether the section stays or moves into one of "
                            + "the three."),
            "- ***Whats new***: 알파카라는 모델을 제안합니다.\n- ***Limitations***: 영어만 다룹니다.\n"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Section> sections = subject.content().sections();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String heading = sections.get(i).heading();
            if (heading != null && !UsualHeading.ALL.contains(heading)) {
                Optional<String> meant = UsualHeading.meant(heading).filter(usual -> !isThere(sections, usual));
                int index = i;
                findings.add(new Finding(Passage.heading(i, heading), null,
                        meant.map(usual -> Mended.heading(subject.content(), index, usual)).orElse(null)));
            }
        }
        return findings;
    }

    private static boolean isThere(List<Section> sections, String heading) {
        return sections.stream().anyMatch(section -> heading.equals(section.heading()));
    }
}
