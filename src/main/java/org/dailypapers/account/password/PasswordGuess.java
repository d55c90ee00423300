package org.dailypapers.account.password;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a password is among the first that an attacker would try: common passwords, or the person's names, with some digits and
 * marks around them.
 *
 * @param folded the password in the form of {@link CommonPasswords#folded}
 */
record PasswordGuess(String folded) {

    private static final List<String> SITE = List.of("Daily Papers", "데일리 페이퍼스", "데일리 페이퍼");
    private static final String AROUND = "[\\d\\p{Punct}\\s]+";
    private static final String MARKS = "[^\\p{L}\\p{N}]+";
    /** A common password with more digits around it than this is not easy to guess: that is more than a date. */
    private static final int MOST_DIGITS_AROUND = 10;
    /** As many digits as a telephone number, which an attacker who knows the name may know as well. */
    private static final int MOST_DIGITS_OF_PERSON = 12;
    private static final int MOST_LETTERS_AROUND = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_UNIT = 6;
    private static final int FEWEST_CHARACTERS = 4;
    private static final String SHAPED = "@4830!1$57";
    private static final String LETTERS = "aabeoiisst";

    /** @return whether it is a common password, with little around it, or just a pattern */
    boolean isCommon() {
        return isPattern() || CommonPasswords.contain(words());
    }

    private boolean isPattern() {
        String text = folded.replaceAll(MARKS, "");
        return folded.chars().distinct().count() < FEWEST_CHARACTERS || isSequence(text)
                || unit(text).length() < Math.min(text.length(), SHORTEST_UNIT);
    }

    /** Whether each character is next to the one before in the character set, with at most two exceptions, such as at the end of a row. */
    private static boolean isSequence(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return text.length() > SHORTEST_UNIT && steps >= text.length() - 1 - 2;
    }

    /** @return the length after which a text repeats itself; the length of the text if it does not */
    private static int period(String text) {
        int length = 1;
        while (length < text.length() && !text.startsWith(text.substring(length))) {
            length++;
        }
        return length;
    }

    /** @return the part that a text repeats; the whole text if it is not a repetition */
    private static String unit(String text) {
        return period(text) * 2 <= text.length() ? text.substring(0, period(text)) : text;
    }

    /** @return the words to look up: the whole password, the password without digits and marks around it, and the repeated part of each */
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
     * @param names the person's names
     * @return whether it consists of these names, parts of them and the name of the site, with little else
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

    /** @return a name as one word, and each part of it that is long enough to identify the person */
    private static Stream<String> parts(String name) {
        String text = CommonPasswords.folded(name);
        return Stream.concat(Stream.of(text.replaceAll(MARKS, "")), Arrays.stream(text.split(MARKS)))
                .flatMap(part -> Stream.of(part, part.replaceAll("^\\d+|\\d+$", "")))
                .filter(part -> part.length() >= SHORTEST_PART || part.length() == SHORTEST_PART - 1 && part.codePoints().allMatch(PasswordGuess::isSyllable));
    }

    /** A Korean given name often has two syllables. */
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
