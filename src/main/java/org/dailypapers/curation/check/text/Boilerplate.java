package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds sentences that say nothing about the paper: those made up of words that fit any paper, those that only praise the paper within
 * its field, and remarks of a language model before or after a summary.
 */
@ApplicationScoped
public class Boilerplate implements Check {

    private static final Rule RULE = new Rule("boilerplate", 1, Severity.WARNING,
            "- ***Performance Highlights***: 이 논문은 중요한 기여를 합니다.");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern ASIDE = oneOf("asides.txt");
    private static final Pattern PRAISE = oneOf("praise.txt");
    /** A clause with content of its own, or a number. */
    private static final Pattern SUBSTANCE = Pattern.compile("\\d|\\p{IsHangul}(?:하여|하고|으며|면서|도록|함으로써|하는 데|시키며|되며|지만"
            + "|여주며|하면|할 때|되어)[ ,]|위한 |위해 ");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_PRAISE = 100;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = subject.content().sections();
        for (int i = 0; i < sections.size(); i++) {
            List<Sentence> sentences = Sentence.of(i, sections.get(i).body());
            for (Sentence sentence : sentences) {
                boolean outer = sentence == sentences.get(0) || sentence == sentences.get(sentences.size() - 1);
                if (saysNothing(sentence.text()) || outer && ASIDE.matcher(sentence.text()).find()) {
                    findings.add(Finding.of(sentence.passage()));
                }
            }
        }
        return findings;
    }

    private static boolean saysNothing(String sentence) {
        String plain = sentence.indexOf('(') < 0 ? sentence : REMARK.matcher(sentence).replaceAll("");
        return (isEmpty(plain) || isPraise(plain)) && SentenceEnd.of(sentence) != SentenceEnd.OTHER;
    }

    private static boolean isEmpty(String plain) {
        Matcher word = WORD.matcher(plain);
        int words = 0;
        while (word.find()) {
            if (!EmptyWords.have(word.group())) {
                return false;
            }
            words++;
        }
        return words >= FEWEST_WORDS;
    }

    private static boolean isPraise(String plain) {
        return plain.length() <= LONGEST_PRAISE && PRAISE.matcher(plain).lookingAt() && !SUBSTANCE.matcher(plain).find();
    }

    private static Pattern oneOf(String list) {
        return Pattern.compile(String.join("|", WordList.lines(list)));
    }
}
