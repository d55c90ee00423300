package org.dailypapers.content.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dailypapers.content.Section;
import org.dailypapers.content.Unseen;
import org.dailypapers.content.text.Block;
import org.dailypapers.content.text.Blocks;

/**
 * Matches the sections of one content with those of another, in this order: sections without heading; equal sections, the first with the
 * first; sections with the same heading, unmoved before moved ones; sections with different headings and similar bodies. Differences that
 * may be invisible are ignored.
 */
public final class SectionAlignment {

    private static final int NONE = -1;
    private static final int MOST_GUESSES = 10_000;

    private static final Function<Section, String> HEADING = section -> section.headless() ? "" : Appearance.outline(section.heading());

    private final List<Section> first;
    private final List<Section> second;
    private final int[] seconds;
    private final int[] firsts;

    private SectionAlignment(List<Section> first, List<Section> second) {
        this.first = first;
        this.second = second;
        seconds = new int[first.size()];
        firsts = new int[second.size()];
        Arrays.fill(seconds, NONE);
        Arrays.fill(firsts, NONE);
    }

    public static SectionAlignment of(List<Section> first, List<Section> second) {
        SectionAlignment alignment = new SectionAlignment(first, second);
        if (!first.isEmpty() && !second.isEmpty() && first.get(0).headless() && second.get(0).headless()) {
            alignment.pair(0, 0);
        }
        alignment.pairAnywhere(SectionAlignment::outline);
        alignment.pairInOrder(HEADING);
        alignment.pairAnywhere(HEADING);
        alignment.pairAlike();
        return alignment;
    }

    /** @return a section without everything that may be invisible */
    public static String outline(Section section) {
        return (section.headless() ? "" : "*" + Appearance.outline(section.heading())) + "\n" + Appearance.outline(section.body());
    }

    /** @return the index in the second content of a section of the first; -1 if it has no match */
    public int second(int indexInFirst) {
        return seconds[indexInFirst];
    }

    /** @return the index in the first content of a section of the second; -1 if it has no match */
    public int first(int indexInSecond) {
        return firsts[indexInSecond];
    }

    /** @return for each section of the first content whether it moved relative to the other matched sections */
    boolean[] moved() {
        boolean[] moved = new boolean[first.size()];
        List<String> here = Arrays.stream(firsts).filter(i -> i != NONE).sorted().mapToObj(String::valueOf).toList();
        List<String> there = Arrays.stream(firsts).filter(i -> i != NONE).mapToObj(String::valueOf).toList();
        for (Block block : Blocks.of(here, there)) {
            if (!block.same()) {
                here.subList(block.from(), block.to()).forEach(index -> moved[Integer.parseInt(index)] = true);
            }
        }
        return moved;
    }

    private void pairInOrder(Function<Section, String> key) {
        int[] here = open(seconds);
        int[] there = open(firsts);
        for (Block block : Blocks.of(keys(first, here, key), keys(second, there, key))) {
            for (int i = 0; block.same() && i < block.to() - block.from(); i++) {
                pair(here[block.from() + i], there[block.otherFrom() + i]);
            }
        }
    }

    private void pairAnywhere(Function<Section, String> key) {
        Map<String, Deque<Integer>> there = new HashMap<>();
        for (int j : open(firsts)) {
            there.computeIfAbsent(key.apply(second.get(j)), any -> new ArrayDeque<>()).add(j);
        }
        for (int i : open(seconds)) {
            Deque<Integer> same = there.get(key.apply(first.get(i)));
            if (same != null && !same.isEmpty()) {
                pair(i, same.remove());
            }
        }
    }

    private void pairAlike() {
        int[] here = open(seconds);
        int[] there = open(firsts);
        if ((long) here.length * there.length > MOST_GUESSES) {
            return;
        }
        List<WordCounts> bags = Arrays.stream(there).mapToObj(j -> WordCounts.of(Unseen.without(second.get(j).body()))).toList();
        List<Guess> guesses = new ArrayList<>();
        for (int i : here) {
            WordCounts wordCounts = WordCounts.of(Unseen.without(first.get(i).body()));
            for (int j = 0; j < there.length; j++) {
                guesses.add(new Guess(i, there[j], wordCounts.likeness(bags.get(j))));
            }
        }
        guesses.stream().filter(guess -> guess.likeness >= WordCounts.ALIKE).sorted(Guess.BEST_FIRST)
                .forEach(guess -> pair(guess.first, guess.second));
    }

    private void pair(int i, int j) {
        if (seconds[i] == NONE && firsts[j] == NONE) {
            seconds[i] = j;
            firsts[j] = i;
        }
    }

    private static int[] open(int[] partners) {
        return IntStream.range(0, partners.length).filter(i -> partners[i] == NONE).toArray();
    }

    private static List<String> keys(List<Section> sections, int[] indexes, Function<Section, String> key) {
        return Arrays.stream(indexes).mapToObj(i -> key.apply(sections.get(i))).toList();
    }

    private record Guess(int first, int second, double likeness) {
        /** Guesses with the same sum of indexes never compete, so the result does not depend on which content is the first. */
        static final Comparator<Guess> BEST_FIRST = Comparator.comparingDouble(Guess::likeness).reversed()
                .thenComparingInt(guess -> guess.first + guess.second);
    }
}
