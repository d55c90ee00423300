package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Severity;

/** A link that is broken Markdown, or whose address cannot be one. */
@ApplicationScoped
public class MalformedLink implements Check {

    private static final Rule RULE = new Rule("malformed-link", 2, Severity.WARNING, new Explanation(
            new Bilingual("잘못된 링크", "Malformed link"),
            new Bilingual("본문의 링크가 마크다운으로 온전하지 않거나, 주소가 있을 수 없는 꼴입니다. 독자가 누르면 다른 곳으로 가거나 아무 데도 가지 "
                    + "않습니다. 고칠 방법이 하나뿐이면 그 수정을 제안합니다.",
                    "A link in the text is broken as Markdown, or its address cannot be one, so that it leads readers nowhere. Where "
                            + "there is one way to mend it, the fix does it."),
            new Bilingual("2024년 6월 12일 이전의 요약은 프로젝트 주소로 끝나는 일이 많은데, https://example.org/에서처럼 조사가 붙어 있으면 조사까지 "
                    + "주소가 되어 없는 페이지로 갑니다. 그래서 그때의 항목에 많습니다.",
                    "Summaries before 12 June 2024 often end with the address of a project and a Korean particle right behind it, "
                            + "which becomes part of the address and leads to a page that is not there."),
            "Vote: 3\n\n- 코드는 https://github.com/example/alpaca에서 볼 수 있습니다.\n"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        Content content = subject.content();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < content.sections().size(); i++) {
            String body = content.sections().get(i).body();
            for (LinkFault fault : LinkFaults.in(body)) {
                findings.add(new Finding(Passage.inBody(i, body, fault.start(), fault.end()), fault.note(),
                        fault.mended() == null ? null
                                : Mended.body(content, i, fault.start(), fault.end(), fault.mended())));
            }
        }
        return findings;
    }
}
