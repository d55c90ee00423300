package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dailypapers.content.Severity;

/** A paper that has an entry on another day, too. */
@ApplicationScoped
public class TwoDays implements Check {

    private static final Rule RULE = new Rule("two-days", 1, Severity.INFO, Explanation.of(
            new Bilingual("다른 날에도 있음",
                    "On two days"),
            new Bilingual("같은 논문이 다른 날의 다이제스트에도 있습니다. 두 요약이 서로 다른 말을 하지는 않는지 "
                    + "견주어 보고, 한쪽이 낫거나 한쪽을 고쳤으면 다른 쪽에도 옮기세요.",
                    "The same paper has an entry in the digest of another day. See whether the two summaries "
                            + "contradict each other, and carry over what is better or was corrected in one of them."),
            "Vote: 3\n\n- 알파카라는 모델을 제안합니다.\n"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        if (subject.otherDays().isEmpty()) {
            return List.of();
        }
        String days = subject.otherDays().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return List.of(new Finding(Passage.missing(days),
                new Bilingual(days + "의 다이제스트에도 있습니다.", "Also in the digest of " + days + "."), null));
    }
}
