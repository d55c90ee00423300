package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Severity;

/** A link that is broken Markdown, or whose address cannot be one. */
@ApplicationScoped
public class MalformedLink implements Check {

    private static final Rule RULE = new Rule("malformed-link", 3, Severity.WARNING, Explanation.of(
            new Bilingual("잘못된 링크", "Malformed link"),
            new Bilingual("본문의 링크가 마크다운으로 온전하지 않거나, 주소가 있을 수 없는 꼴입니다. 독자가 누르면 다른 곳으로 가거나 아무 데도 가지 "
                    + "않습니다. 고칠 방법이 하나뿐이면 그 수정을 제안합니다.",
                    "A link in the text is broken as Markdown, or its address cannot be one, so that it leads readers nowhere. Where "
                            + "there is one way to mend it, the fix does it."),
            "Vote: 3\n\n- 코드는 [저장소](https://github.com/example/alpaca에서) 볼 수 있습니다.\n"));

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
