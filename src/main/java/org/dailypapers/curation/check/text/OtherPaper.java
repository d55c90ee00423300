package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds texts that seem to be about another paper: they contain none of the title's own names and few of its topics, or, if the title has
 * no name, none of its topics. A text that only leaves a name out still has the topics.
 */
@ApplicationScoped
public class OtherPaper implements Check {

    private static final Rule RULE = new Rule("other-paper", 1, Severity.ERROR,
            "### [TableSeer: Question Answering over Scanned Tables](https://arxiv.org/abs/2411.06481)\n\n"
            + "- ***What's New***: 단백질의 구조를 예측하는 새로운 그래프 신경망을 제안합니다.");
    private static final int FEWEST_TOPICS = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        Title title = new Title(subject.content().title());
        Set<String> names = title.names();
        String text = Title.squeezed(subject.content().sections().stream()
                .map(section -> section.heading() + " " + section.body()).collect(Collectors.joining(" ")));
        if (text.isEmpty() || names.stream().anyMatch(name -> Title.has(text, name)) || isOfTopics(title.topics(text), names)) {
            return List.of();
        }
        String missing = String.join(", ", names);
        return List.of(new Finding(Passage.whole(FieldName.TITLE, subject.content().title()), names.isEmpty() ? List.of()
                : List.of(Note.of("check.other-paper.missing", missing)), null));
    }

    /** Whether a text has enough of the title's topics, or the title has too few to tell. */
    private static boolean isOfTopics(List<Boolean> topics, Set<String> names) {
        long found = topics.stream().filter(has -> has).count();
        return names.isEmpty() ? topics.size() < FEWEST_TOPICS || found > 0 : topics.isEmpty() || 2 * found >= topics.size();
    }
}
