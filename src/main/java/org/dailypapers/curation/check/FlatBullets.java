package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;

/** Bullets without a heading, which could be sections. */
@ApplicationScoped
public class FlatBullets implements Check {

    private static final Rule RULE = new Rule("flat-bullets", 1, Severity.INFO, new Explanation(
            new Bilingual("부분으로 나뉘지 않은 목록",
                    "Flat bullets"),
            new Bilingual("요약이 제목 없는 목록 하나로 되어 있습니다. 읽는 데 지장은 없지만, 새것과 방법과 성능을 "
                    + "한눈에 가려 읽을 수 없습니다. 시간이 있을 때 세 부분으로 나누세요.",
                    "The summary is one list without headings. It can be read, but nobody sees at a glance "
                            + "what is new, how it works and how well. Divide it into the three sections when there is "
                            + "time."),
            new Bilingual("2024년 6월 12일 이전의 다이제스트는 모두 이렇게 쓰였습니다. 그래서 그때의 항목에서는 "
                    + "거의 언제나 나오며, 정보로만 알립니다.",
                    "All digests before 12 June 2024 were written in this way, so nearly all of their "
                            + "entries have the finding; it is for information."),
            "Vote: 3\n\n- 알파카라는 모델을 제안합니다.\n- 세 벤치마크에서 가장 높은 정확도를 보입니다.\n"));
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
