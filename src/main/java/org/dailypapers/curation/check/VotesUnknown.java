package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;

/** Votes that nobody knows. */
@ApplicationScoped
public class VotesUnknown implements Check {

    private static final Rule RULE = new Rule("votes-unknown", 1, Severity.INFO, new Explanation(
            new Bilingual("추천 수를 알 수 없음", "Votes unknown"),
            new Bilingual("그날의 추천 수가 적혀 있지 않습니다. 이 항목은 추천순 정렬에서 맨 뒤로 밀립니다. 그날의 추천 수를 알고 있으면 적고, "
                    + "알 수 없으면 ‘괜찮음’을 누르세요.",
                    "The votes of that day are not written down, so the entry comes last wherever votes decide the order. Write "
                            + "them down where you know them, or dismiss the finding."),
            new Bilingual("2023년 12월 6일 이전의 다이제스트에는 추천 수가 아예 없었습니다.",
                    "Digests before 6 December 2023 had no votes at all."),
            "Vote: -\n\nAuthors: Ada Byron\n\n- 새로운 모델을 제안합니다."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        return subject.content().votes() == null ? List.of(Finding.of(Passage.whole(FieldName.VOTES, ""))) : List.of();
    }
}
