package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;

/** An entry with headed sections that lacks one of the three usual ones. */
@ApplicationScoped
public class SectionMissing implements Check {

    private static final Rule RULE = new Rule("section-missing", 1, Severity.WARNING, Explanation.of(
            new Bilingual("빠진 부분",
                    "Section missing"),
            new Bilingual("제목이 있는 부분으로 나뉜 요약인데 What's New, Technical Details, Performance Highlights "
                    + "가운데 하나가 없습니다. 독자가 늘 찾는 내용을 찾지 못합니다. 논문을 보고 빠진 부분을 써 "
                    + "넣거나, 그럴 내용이 없는 논문이면 ‘괜찮음’을 누르세요.",
                    "The summary has headed sections, but one of What's New, Technical Details and "
                            + "Performance Highlights is not there, so readers look for it in vain. Write it, or "
                            + "dismiss the finding where the paper has nothing of the kind."),
            "- ***What's New***: 알파카라는 모델을 제안합니다.\n- ***Technical Details***: "
                    + "트랜스포머를 씁니다.\n"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        Content content = subject.content();
        Set<String> there = content.sections().stream().map(Section::heading).filter(Objects::nonNull)
                .map(heading -> UsualHeading.meant(heading).orElse(heading)).collect(Collectors.toSet());
        return there.isEmpty() ? List.of() : UsualHeading.ALL.stream().filter(usual -> !there.contains(usual))
                .map(usual -> Finding.of(Passage.missing(usual))).toList();
    }
}
