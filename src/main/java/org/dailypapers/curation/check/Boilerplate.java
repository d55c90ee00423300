package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.content.Severity;

/**
 * Finds sentences that say nothing about the paper: those in which only words stand that can be said of any, those that
 * praise the paper for its field and no more, and asides of a language model.
 */
@ApplicationScoped
public class Boilerplate implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern EMPTY = Pattern.compile("(?:" + words("empty-words.txt") + ")(?:" + words("empty-words.txt") + "|"
            + words("endings.txt") + ")*", Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> ASIDES = patterns("asides.txt");
    private static final List<Pattern> PRAISE = patterns("praise.txt");
    /** A clause that says something of its own, or a figure. */
    private static final Pattern SUBSTANCE = Pattern.compile("\\d|\\p{IsHangul}(?:하여|하고|으며|면서|도록|함으로써|하는 데|시키며|되며|지만"
            + "|여주며|하면|할 때|되어)[ ,]|위한 |위해 ");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 15;

    @Override
    public String name() {
        return "boilerplate";
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
        return Explanation.of(new Bilingual("빈말", "Says nothing"),
                new Bilingual("어느 논문에나 할 수 있는 말이거나, 기계가 요약에 덧붙인 인사말이나 변명입니다. 지우거나 이 논문에만 맞는 말로 바꿔 주십시오.",
                        "What could be said of any paper, or what a machine says beside the summary. Delete it, or say what is true "
                        + "of this paper only."),
                "- ***Performance Highlights***: 이 논문은 중요한 기여를 합니다.");
    }

    @Override
    public List<Finding> find(Subject subject) {
        return Sentence.of(subject.content()).stream().filter(sentence -> saysNothing(sentence.text()))
                .map(Sentence::passage).map(Finding::of).toList();
    }

    private static boolean saysNothing(String sentence) {
        String plain = REMARK.matcher(sentence).replaceAll("");
        List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
        return isAny(ASIDES, sentence) || words.size() >= FEWEST_WORDS && SentenceEnd.of(sentence) != SentenceEnd.OTHER
                && (words.stream().allMatch(word -> EMPTY.matcher(word).matches()) || words.size() <= MOST_WORDS
                && isAny(PRAISE, plain) && !SUBSTANCE.matcher(plain).find());
    }

    private static boolean isAny(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }

    private static List<Pattern> patterns(String list) {
        return WordList.lines(list).stream().map(Pattern::compile).toList();
    }

    /** The words of a list, the longest first, as alternatives. */
    private static String words(String list) {
        return WordList.lines(list).stream().flatMap(line -> Arrays.stream(line.split(" "))).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
