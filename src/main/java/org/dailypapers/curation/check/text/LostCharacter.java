package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds U+FFFD, which replaces a character that could not be decoded. There is no fix, because only the origin of the text shows
 * which one.
 */
@ApplicationScoped
public class LostCharacter implements Check {

    private static final Rule RULE = new Rule("lost-character", 1, Severity.ERROR, "모델은 추론\uFFFD\uFFFD 두 단계로 나눕니다.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (FieldText text : FieldText.of(subject.content())) {
            List<Integer> places = IntStream.range(0, text.text().length())
                    .filter(i -> text.text().charAt(i) == ControlCharacters.REPLACEMENT).boxed().toList();
            text.around(places).keySet().forEach(passage -> findings.add(Finding.of(passage)));
        }
        return findings.subList(0, Math.min(Finding.MOST, findings.size()));
    }
}
