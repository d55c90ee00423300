package org.dailypapers.curation.check.markup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.content.text.Tex;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds TeX source that is visible to readers, in titles and bodies. In a body, {@code \\%} is Markdown and correct. */
@ApplicationScoped
public class TexResidue implements Check {

    private static final Rule RULE = new Rule("tex-residue", 3, Severity.WARNING,
            "메모리를 $O(n^2)$에서 \\mathcal{O}(n)으로 줄였습니다.");
    private static final String GROUP = "\\{(?:[^{}\n]++|\\{[^{}\n]*+\\}){0,20}+\\}";
    private static final String MARKS = "\\$_^{~";
    private static final String RAW = "\\\\{1,2}\\(.{0,300}?\\\\{1,2}\\)|\\\\{1,2}\\[.{0,300}?\\\\{1,2}\\]"
            + "|(?:[\\p{Alnum}.@{]{0,40}\\\\{1,2}[a-zA-Z]+(?:\\d+\\p{Alnum}*)?\\}?(?:" + GROUP + "){0,20}){1,20}"
            + "|\\p{Alnum}{0,40}(?:[_^]" + GROUP + "){1,20}"
            + "|(?<=" + Masked.HIDDEN + ")\\{[^{}\n]+\\}|~(?=" + Masked.HIDDEN + ")"
            + "|(?<![A-Za-z])(?:bold_)?(?:italic|caligraphic|blackboard_bold|bold)_\\p{Alpha}+";
    private static final Pattern IN_TITLE = Pattern.compile(RAW + "|[\\d.]{0,20}\\\\{1,2}[%&]");
    /** In Markdown, two backslashes show one. */
    private static final Pattern IN_BODY = Pattern.compile(RAW + "|[\\d.]{0,20}\\\\{2}[%&]");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        Content content = subject.content();
        List<Finding> findings = new ArrayList<>();
        for (Span span : spans(content.title(), IN_TITLE)) {
            String text = content.title().substring(span.start, span.end);
            Content mended = isEscaped(text)
                    ? Mended.title(content, content.title().substring(0, span.start) + unescaped(text)
                            + content.title().substring(span.end)) : null;
            findings.add(new Finding(new Passage(FieldName.TITLE, -1, span.start, span.end, text), List.of(), mended));
        }
        for (int i = 0; i < content.sections().size(); i++) {
            String body = content.sections().get(i).body();
            for (Span span : spans(body, IN_BODY)) {
                Passage passage = Passage.inBody(i, body, span.start, span.end);
                findings.add(new Finding(passage, List.of(), isEscaped(passage.text())
                        ? Mended.body(content, i, span.start, span.end, unescaped(passage.text())) : null));
            }
        }
        return findings;
    }

    private static List<Span> spans(String text, Pattern pattern) {
        List<Span> spans = new ArrayList<>();
        if (text.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return spans;
        }
        String prose = Masked.code(text);
        Matcher raw = pattern.matcher(prose);
        for (int at = 0; at < prose.length();) {
            int open = prose.indexOf('$', at);
            int end = open < 0 ? -1 : Tex.end(prose, open);
            int until = open < 0 ? prose.length() : end > 0 ? open : open + 1;
            raw.region(at, until).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
            if (end > 0) {
                spans.add(new Span(open, end));
            }
            at = Math.max(end, until);
        }
        return spans;
    }

    private static boolean isEscaped(String text) {
        return text.endsWith("\\%") || text.endsWith("\\&");
    }

    private static String unescaped(String text) {
        return text.replace("\\", "");
    }

    private record Span(int start, int end) {
    }
}
