package org.dailypapers.curation.check.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds headings other than the three usual ones. */
@ApplicationScoped
public class UnusualHeading implements Check {

    private static final Rule RULE = new Rule("unusual-heading", 1, Severity.INFO,
            "- ***Whats new***: 알파카라는 모델을 제안합니다.\n- ***Limitations***: 영어만 다룹니다.\n");

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
                findings.add(new Finding(Passage.heading(i, heading), List.of(),
                        meant.map(usual -> Mended.heading(subject.content(), index, usual)).orElse(null)));
            }
        }
        return findings;
    }

    private static boolean isThere(List<Section> sections, String heading) {
        return sections.stream().anyMatch(section -> heading.equals(section.heading()));
    }
}
