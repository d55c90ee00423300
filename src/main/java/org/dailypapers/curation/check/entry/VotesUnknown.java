package org.dailypapers.curation.check.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds entries without votes. */
@ApplicationScoped
public class VotesUnknown implements Check {

    private static final Rule RULE = new Rule("votes-unknown", 1, Severity.INFO,
            "Vote: -\n\nAuthors: Ada Byron\n\n- 새로운 모델을 제안합니다.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        return subject.content().votes() == null ? List.of(Finding.of(Passage.whole(FieldName.VOTES, ""))) : List.of();
    }
}
