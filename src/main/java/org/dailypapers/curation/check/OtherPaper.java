package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;

/**
 * Finds texts that seem to be of another paper: none of the names that the title has of its own is in them, and little of
 * what the title is about; nothing at all of that, where the title has no name. A text that merely leaves a name out speaks
 * of the same things.
 */
@ApplicationScoped
public class OtherPaper implements Check {

    private static final Rule RULE = new Rule("other-paper", 1, Severity.ERROR, new Explanation(
            new Bilingual("다른 논문의 글", "Text of another paper"),
            new Bilingual("제목에 나오는 고유한 이름이 본문에 하나도 없고, 제목의 주제도 본문에 거의(이름이 없는 제목이면 전혀) 나오지 않습니다. "
                    + "기계가 논문을 읽지 못한 채 그럴듯한 글을 지어냈을 때가 많으니 논문과 견주어 보고 새로 써 주세요.",
                    "None of the names that the title has of its own is in the text, and hardly anything of what it is about (nothing "
                    + "at all, where the title has no name). Often the machine had not read the paper and made something up: compare it with the paper "
                    + "and write it anew."),
            new Bilingual("2024년 6월부터 10월까지는 논문을 읽지 못한 기계가 아무 논문에나 맞을 글을 지어낸 일이 실제로 잦았습니다.",
                    "From June to October 2024 the machine often had not read the paper and made up a text that would "
                    + "fit any."),
            "### [TableSeer: Question Answering over Scanned Tables](https://arxiv.org/abs/2411.06481)\n\n"
            + "- ***What's New***: 단백질의 구조를 예측하는 새로운 그래프 신경망을 제안합니다."));
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
        return List.of(new Finding(Passage.whole(FieldName.TITLE, subject.content().title()), names.isEmpty() ? null
                : new Bilingual("본문에 없는 이름: " + missing, "Not in the text: " + missing), null));
    }

    /** Whether a text has enough of what the title is about, or the title says too little to tell. */
    private static boolean isOfTopics(List<Boolean> topics, Set<String> names) {
        long found = topics.stream().filter(has -> has).count();
        return names.isEmpty() ? topics.size() < FEWEST_TOPICS || found > 0 : topics.isEmpty() || 2 * found >= topics.size();
    }
}
