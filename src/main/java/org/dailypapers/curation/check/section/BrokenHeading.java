package org.dailypapers.curation.check.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds the markup of a heading within a text, where it should have begun a section. */
@ApplicationScoped
public class BrokenHeading implements Check {

    private static final Rule RULE = new Rule("broken-heading", 2, Severity.WARNING,
            "- ***What's New***: 알파카라는 모델을 제안합니다. **Technical Details**: 트랜스포머를 씁니다.\n");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        return subject.inBodies((section, body) -> LeftHeading.in(body).stream().map(left ->
                new Finding(Passage.inBody(section, body, left.shown(), left.end()), List.of(), mended(subject.content(), section, left))));
    }

    /** The text after a heading. If it begins on a line of its own, the indentation of that line is removed from all lines. */
    private static String behind(String body, int end) {
        String after = body.substring(end);
        String text = after.stripLeading();
        String below = after.substring(after.lastIndexOf('\n', after.length() - text.length()) + 1);
        return below.length() == after.length() ? text : below.indent(text.length() - below.length());
    }

    private static Content mended(Content content, int index, LeftHeading left) {
        Section section = content.sections().get(index);
        String before = section.body().substring(0, left.start()).stripTrailing();
        String after = behind(section.body(), left.end());
        if (left.heading() == null) {
            return null;
        }
        if (before.isEmpty() && left.heading().equals(section.heading())) {
            return Mended.section(content, index, List.of(new Section(section.heading(), after)));
        }
        boolean there = content.sections().stream().anyMatch(other -> left.heading().equals(other.heading()));
        if (there || after.isBlank()) {
            return null;
        }
        Section restored = new Section(left.heading(), after);
        return Mended.section(content, index, before.isEmpty() && section.headless() ? List.of(restored)
                : List.of(new Section(section.heading(), before), restored));
    }
}
