package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Emphasis;
import org.dailypapers.content.Severity;

/** Finds brackets, quotes and marks of emphasis without a partner. */
@ApplicationScoped
public class Unbalanced implements Check {

    private static final Rule RULE = new Rule("unbalanced", 1, Severity.WARNING, Explanation.of(
            new Bilingual("짝이 없는 기호", "Without partner"),
            new Bilingual("괄호, 따옴표, 굵은 글씨 표시 가운데 짝이 없는 것입니다. 빠진 짝을 채우거나 남은 기호를 지워 주세요. "
                    + "굵은 글씨 표시는 단추 하나로 지울 수 있습니다.",
                    "A bracket, a quote or a mark of emphasis has no partner. Add what is missing or delete what is left over; "
                    + "marks of emphasis can be deleted with one click."),
            "대규모 언어 모델(LLM의 추론 속도를 높입니다."));

    /** More marks than these in one body are mended by mending the first. */
    private static final int MOST = 50;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Content content = subject.content();
        for (int i = 0; i < content.sections().size(); i++) {
            int section = i;
            String body = content.sections().get(i).body();
            List<Finding> found = new ArrayList<>();
            Partners.missing(body).forEach(at -> found.add(Finding.of(Passage.inBody(section, body, at, at + 1))));
            for (Passage marks : marks(section, body)) {
                found.add(new Finding(marks, null, Mended.body(content, section, marks.start(), marks.end(), "")));
            }
            found.sort(Comparator.comparingInt(finding -> finding.passage().start()));
            findings.addAll(found);
        }
        return findings;
    }

    /** Runs of asterisks that mark nothing; a single one is that of a name, such as {@code A*}, or of a footnote. */
    private static List<Passage> marks(int section, String body) {
        List<Passage> marks = new ArrayList<>();
        List<Integer> stray = Emphasis.stray(body);
        for (int from = 0; from < stray.size() && marks.size() < MOST;) {
            int to = from + 1;
            while (to < stray.size() && stray.get(to) == stray.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 1 && !isPower(body, stray.get(from), stray.get(to - 1) + 1)) {
                marks.add(Passage.inBody(section, body, stray.get(from), stray.get(to - 1) + 1));
            }
            from = to;
        }
        return marks;
    }

    private static boolean isPower(String body, int start, int end) {
        return start > 0 && end < body.length() && Character.isDigit(body.charAt(start - 1))
                && Character.isDigit(body.charAt(end));
    }
}
