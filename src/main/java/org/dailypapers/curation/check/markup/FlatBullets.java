package org.dailypapers.curation.check.markup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds bullets without a heading that could be sections. */
@ApplicationScoped
public class FlatBullets implements Check {

    private static final Rule RULE = new Rule("flat-bullets", 1, Severity.INFO,
            "Vote: 3\n\n- 알파카라는 모델을 제안합니다.\n- 세 벤치마크에서 가장 높은 정확도를 보입니다.\n");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•]|\\d{1,3}[.)])[ \\t]", Pattern.MULTILINE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Section> sections = subject.content().sections();
        if (sections.isEmpty() || !sections.get(0).headless()) {
            return List.of();
        }
        String body = sections.get(0).body();
        return BULLET.matcher(body).results().limit(2).count() < 2 ? List.of()
                : List.of(Finding.of(Passage.inBody(0, body, 0, body.length())));
    }
}
