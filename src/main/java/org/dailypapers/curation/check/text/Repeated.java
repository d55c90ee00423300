package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds sentences and headings that occur twice in an entry, exactly or almost; the later one is marked. */
@ApplicationScoped
public class Repeated implements Check {

    private static final Rule RULE = new Rule("repeated", 1, Severity.WARNING,
            "- ***What's New***: 이 논문은 새로운 학습 방법을 제안합니다.\n"
            + "- ***Technical Details***: 이 논문은 새로운 학습 방법을 제안합니다. 두 단계로 학습합니다.");
    /** The most sentences that are compared; no summary has more. */
    private static final int MOST = 500;
    private static final int SHORTEST = 10;
    private static final int FEWEST_WORDS = 5;
    private static final double WORDS = 0.65;
    private static final double LETTERS = 0.45;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = subject.content().sections();
        Set<String> headings = new HashSet<>();
        List<Sentence> earlier = new ArrayList<>();
        List<Likeness> letters = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (!section.headless() && !headings.add(section.heading().strip().toLowerCase(Locale.ROOT))) {
                findings.add(Finding.of(Passage.heading(i, section.heading())));
            }
            for (Sentence sentence : Sentence.of(i, section.body())) {
                Likeness likeness = new Likeness(sentence.text());
                int like = earlier.size() < MOST ? like(likeness, letters) : -1;
                if (like >= 0) {
                    Note first = Note.of("check.repeated.first", earlier.get(like).text());
                    findings.add(new Finding(sentence.passage(), List.of(first), null));
                }
                earlier.add(sentence);
                letters.add(likeness);
            }
        }
        return findings;
    }

    /** The index of the first similar sentence; -1 if there is none. */
    private static int like(Likeness sentence, List<Likeness> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            if (isLike(sentence, earlier.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLike(Likeness sentence, Likeness other) {
        if (sentence.equalsTextOf(other)) {
            return sentence.length() >= SHORTEST;
        }
        return Math.min(sentence.words(), other.words()) >= FEWEST_WORDS && sentence.sharedWords(other) >= WORDS
                && sentence.sharedLetters(other) >= LETTERS && sentence.speaksOfTheSameAs(other);
    }
}
