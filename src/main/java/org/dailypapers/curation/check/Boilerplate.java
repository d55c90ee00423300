package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.content.Severity;

/**
 * Finds sentences that say nothing about the paper: those in which only words stand that can be said of any, and asides of
 * a language model.
 */
@ApplicationScoped
public class Boilerplate implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern EMPTY = Pattern.compile("(?:" + words("empty-words.txt") + ")(?:" + words("empty-words.txt") + "|"
            + words("endings.txt") + ")*", Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> ASIDES = WordList.lines("asides.txt").stream().map(Pattern::compile).toList();
    private static final int FEWEST_WORDS = 3;

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
        return Sentence.of(subject.content()).stream().filter(sentence -> isAside(sentence.text()) || isEmpty(sentence.text()))
                .map(Sentence::passage).map(Finding::of).toList();
    }

    private static boolean isAside(String sentence) {
        return ASIDES.stream().anyMatch(aside -> aside.matcher(sentence).find());
    }

    private static boolean isEmpty(String sentence) {
        List<String> words = WORD.matcher(sentence).results().map(found -> found.group()).toList();
        return words.size() >= FEWEST_WORDS && SentenceEnd.of(sentence) != SentenceEnd.OTHER
                && words.stream().allMatch(word -> EMPTY.matcher(word).matches());
    }

    /** The words of a list, the longest first, as alternatives. */
    private static String words(String list) {
        return WordList.lines(list).stream().flatMap(line -> Arrays.stream(line.split(" "))).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
