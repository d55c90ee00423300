package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds bodies with text, but none of it in Korean. */
@ApplicationScoped
public class NoHangul implements Check {

    private static final Rule RULE = new Rule("no-hangul", 1, Severity.ERROR,
            "We propose a new method that trains twice as fast.");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = subject.content().sections();
        for (int i = 0; i < sections.size(); i++) {
            String body = sections.get(i).body();
            if (!HANGUL.matcher(body).find() && WORDS.matcher(Masked.codeAndTex(body)).find()) {
                findings.add(Finding.of(Passage.inBody(i, body, 0, body.length())));
            }
        }
        return findings;
    }
}
