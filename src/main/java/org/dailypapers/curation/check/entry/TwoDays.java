package org.dailypapers.curation.check.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds papers that also have an entry on another day. */
@ApplicationScoped
public class TwoDays implements Check {

    private static final Rule RULE = new Rule("two-days", 1, Severity.INFO,
            "Vote: 3\n\n- 알파카라는 모델을 제안합니다.\n");

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
                List.of(Note.of("check.two-days.others", days)), null));
    }
}
