package org.dailypapers.account.password;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody would try first who guesses a password: those that everyone uses, and names, both with digits and marks around them.
 *
 * @param folded the password, as {@link CommonPasswords#folded} gives it
 */
record PasswordGuess(String folded) {

    private static final List<String> SITE = List.of("Daily Papers", "데일리 페이퍼스", "데일리 페이퍼");
    private static final String AROUND = "[\\d\\p{Punct}\\s]+";
    private static final String MARKS = "[^\\p{L}\\p{N}]+";
    /** More digits than these are no date and no sequence. */
    private static final int MOST_DIGITS_AROUND = 10;
    /** As many as a telephone number has, which those know who know the name. */
    private static final int MOST_DIGITS_OF_PERSON = 12;
    private static final int MOST_LETTERS_AROUND = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_UNIT = 6;
    private static final int FEWEST_CHARACTERS = 4;
    private static final String SHAPED = "@4830!1$57";
    private static final String LETTERS = "aabeoiisst";

    /** @return whether it is one that everyone uses, with whatever little around it, or nothing but a pattern */
    boolean isCommon() {
        return isPattern() || CommonPasswords.contain(words());
    }

    private boolean isPattern() {
        String text = folded.replaceAll(MARKS, "");
        return folded.chars().distinct().count() < FEWEST_CHARACTERS || isSequence(text)
                || unit(text).length() < Math.min(text.length(), SHORTEST_UNIT);
    }

    /** Whether each character is next to the one before, but for two times that a row ends. */
    private static boolean isSequence(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return text.length() > SHORTEST_UNIT && steps >= text.length() - 1 - 2;
    }

    /** @return after how many characters a text begins again, as far as it goes; its length where it does not */
    private static int period(String text) {
        int length = 1;
        while (length < text.length() && !text.startsWith(text.substring(length))) {
            length++;
        }
        return length;
    }

    /** @return what stands several times in a text, or all of it */
    private static String unit(String text) {
        return period(text) * 2 <= text.length() ? text.substring(0, period(text)) : text;
    }

    /** @return what is looked up: all of it, what is left without digits and marks around, and one of what stands there several times */
    private Set<String> words() {
        Set<String> words = new HashSet<>(List.of(folded, folded.replaceAll(MARKS, "")));
        for (String text : digits(folded) <= MOST_DIGITS_AROUND ? List.copyOf(words) : List.<String>of()) {
            String end = text.replaceFirst(AROUND + "$", "");
            words.addAll(List.of(end, end.replaceFirst("^" + AROUND, ""), end.replaceAll(AROUND, "")));
        }
        for (String word : List.copyOf(words)) {
            words.add(shapedAsLetters(word));
            words.add(unit(word));
        }
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }

    /**
     * @param names what the person is called
     * @return whether it is made of these, parts of them, and the name of the site, with little else
     */
    boolean isMadeOf(Collection<String> names) {
        List<String> parts = Stream.concat(names.stream(), SITE.stream()).flatMap(PasswordGuess::parts).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        return Stream.of(folded, shapedAsLetters(folded)).anyMatch(text -> isMadeOf(text.replaceAll(MARKS, ""), parts));
    }

    private static boolean isMadeOf(String text, List<String> parts) {
        String rest = text;
        for (String part : parts) {
            rest = rest.replace(part, " ");
        }
        String letters = rest.replaceAll("[\\d\\s]", "");
        return !rest.equals(text) && digits(rest) <= MOST_DIGITS_OF_PERSON
                && (letters.length() <= MOST_LETTERS_AROUND || CommonPasswords.contain(Set.of(letters)));
    }

    /** @return a name as one word, and each of its parts that is long enough to mean the person */
    private static Stream<String> parts(String name) {
        String text = CommonPasswords.folded(name);
        return Stream.concat(Stream.of(text.replaceAll(MARKS, "")), Arrays.stream(text.split(MARKS)))
                .flatMap(part -> Stream.of(part, part.replaceAll("^\\d+|\\d+$", "")))
                .filter(part -> part.length() >= SHORTEST_PART || part.length() == SHORTEST_PART - 1 && part.codePoints().allMatch(PasswordGuess::isSyllable));
    }

    /** A Korean given name often has two. */
    private static boolean isSyllable(int character) {
        return Character.isIdeographic(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private static String shapedAsLetters(String text) {
        StringBuilder letters = new StringBuilder();
        for (char one : text.toCharArray()) {
            int shape = SHAPED.indexOf(one);
            letters.append(shape < 0 ? one : LETTERS.charAt(shape));
        }
        return letters.toString();
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
