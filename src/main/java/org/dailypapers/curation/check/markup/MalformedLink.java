package org.dailypapers.curation.check.markup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds links that are broken Markdown, or whose address is invalid. */
@ApplicationScoped
public class MalformedLink implements Check {

    private static final Rule RULE = new Rule("malformed-link", 3, Severity.WARNING,
            "Vote: 3\n\n- 코드는 [저장소](https://github.com/example/alpaca에서) 볼 수 있습니다.\n");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        return subject.inBodies((section, body) -> LinkFaults.in(body).stream().map(fault ->
                new Finding(Passage.inBody(section, body, fault.start(), fault.end()), List.of(fault.note()), fault.mended() == null ? null
                        : Mended.body(subject.content(), section, fault.start(), fault.end(), fault.mended()))));
    }
}
