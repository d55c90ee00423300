package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.content.Tex;

/** Finds TeX that a reader sees as it is typed, in titles and bodies. */
@ApplicationScoped
public class TexResidue implements Check {

    private static final String GROUP = "\\{(?:[^{}\n]|\\{[^{}\n]*\\})*\\}";
    private static final Pattern RAW = Pattern.compile("\\\\{1,2}\\(.*?\\\\{1,2}\\)|\\\\{1,2}\\[.*?\\\\{1,2}\\]"
            + "|[\\p{Alnum}]*(?:\\\\[a-zA-Z]{2,}(?:" + GROUP + ")*|[_^]" + GROUP + "|\\\\[%&#$])");

    @Override
    public String name() {
        return "tex-residue";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Bilingual("TeX 흔적", "Traces of TeX"),
                new Bilingual("제목이나 본문에 TeX 명령이나 수식 기호가 그대로 보입니다. 말이나 보통 글자(×, α, 10²)로 풀어 쓰거나, 남겨야 할 식이면 "
                        + "괜찮다고 표시해 주십시오.",
                        "Commands or marks of TeX stand in the title or a body as they were typed. Put them into words or plain "
                        + "characters (×, α, 10²), or dismiss the finding where the formula has to stay."),
                "메모리를 $O(n^2)$에서 \\mathcal{O}(n)으로 줄였습니다.");
    }

    @Override
    public List<Finding> find(Subject subject) {
        String title = subject.content().title();
        List<Finding> findings = new ArrayList<>(find(title,
                (start, end) -> new Passage(FieldName.TITLE, -1, start, end, title.substring(start, end))));
        List<Section> sections = subject.content().sections();
        for (int i = 0; i < sections.size(); i++) {
            int section = i;
            String body = sections.get(i).body();
            findings.addAll(find(body, (start, end) -> Passage.inBody(section, body, start, end)));
        }
        return findings;
    }

    private static List<Finding> find(String text, BiFunction<Integer, Integer, Passage> passage) {
        List<Finding> findings = new ArrayList<>();
        String prose = Masked.code(text);
        Matcher raw = RAW.matcher(prose);
        for (int at = 0; at < prose.length();) {
            int open = prose.indexOf('$', at);
            int end = open < 0 ? -1 : Tex.end(prose, open);
            int until = end > 0 ? open : open < 0 ? prose.length() : open + 1;
            raw.region(at, until);
            while (raw.find()) {
                findings.add(Finding.of(passage.apply(raw.start(), raw.end())));
            }
            if (end > 0) {
                findings.add(Finding.of(passage.apply(open, end)));
            }
            at = Math.max(end, until);
        }
        return findings;
    }
}
