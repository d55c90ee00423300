package org.dailypapers.curation.check.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds entries with headings that lack one of the three usual sections. */
@ApplicationScoped
public class SectionMissing implements Check {

    /** Its name. */
    public static final String NAME = "section-missing";

    private static final Rule RULE = new Rule(NAME, 1, Severity.WARNING,
            "- ***What's New***: 알파카라는 모델을 제안합니다.\n- ***Technical Details***: "
            + "트랜스포머를 씁니다.\n");

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
