package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds entries written partly in 합니다체 and partly in 한다체; the rarer style is marked. */
@ApplicationScoped
public class MixedStyle implements Check {

    private static final Rule RULE = new Rule("mixed-style", 1, Severity.WARNING,
            "새로운 모델을 제안합니다. 이 모델은 기존 방법보다 두 배 빠르다.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Sentence> sentences = Sentence.of(subject.content());
        List<Sentence> polite = in(SentenceEnd.POLITE, sentences);
        List<Sentence> plain = in(SentenceEnd.PLAIN, sentences);
        if (polite.isEmpty() || plain.isEmpty()) {
            return List.of();
        }
        return (polite.size() < plain.size() ? polite : plain).stream().map(Sentence::passage).map(Finding::of).toList();
    }

    private static List<Sentence> in(SentenceEnd style, List<Sentence> sentences) {
        return sentences.stream().filter(sentence -> SentenceEnd.of(sentence.text()) == style).toList();
    }
}
