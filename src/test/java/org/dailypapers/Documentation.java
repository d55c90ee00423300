package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of the README and of the pages in {@code docs}, so that tests can check the figures in it. */
public final class Documentation {

    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?|" + String.join("|", WORDS) + ")";
    private static final String TEXT = read();
    private static final String ONE_LINE = TEXT.replaceAll("\\s+", " ");

    private Documentation() {
    }

    /**
     * Asserts that the docs contain a phrase, and that it has these numbers wherever it occurs.
     *
     * @param words the phrase, with {@code #} for a number in digits or as a word
     * @param numbers the numbers, in order
     */
    public static void assertSays(String words, Number... numbers) {
        String pattern = Arrays.stream(words.split("#", -1)).map(Pattern::quote).collect(Collectors.joining(NUMBER));
        List<List<BigDecimal>> said = Pattern.compile("(?i)(?<![\\w.,])" + pattern + "(?![\\w])").matcher(ONE_LINE).results()
                .map(Documentation::numbers).toList();
        assertFalse(said.isEmpty(), "neither README.md nor docs/*.md says: " + words);
        List<BigDecimal> expected = Stream.of(numbers).map(number -> new BigDecimal(number.toString())).toList();
        said.forEach(found -> assertEquals(expected, found, words));
    }

    /** @return all distinct matches of a pattern */
    public static List<String> all(String pattern) {
        return Pattern.compile(pattern).matcher(ONE_LINE).results().map(MatchResult::group).distinct().toList();
    }

    /** @return the cells of the table rows whose first cell matches, in order, without code marks */
    public static List<List<String>> rows(Predicate<String> first, int columns) {
        List<List<String>> rows = new ArrayList<>();
        TEXT.lines().filter(line -> line.startsWith("|")).map(Documentation::cells).filter(cells -> cells.size() % columns == 0)
                .forEach(cells -> IntStream.range(0, cells.size() / columns).mapToObj(i -> cells.subList(i * columns, (i + 1) * columns))
                        .filter(row -> first.test(row.get(0))).forEach(rows::add));
        return rows;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("\\|")).map(cell -> cell.replace("`", "").strip()).toList();
    }

    private static List<BigDecimal> numbers(MatchResult said) {
        return IntStream.rangeClosed(1, said.groupCount()).mapToObj(i -> said.group(i).toLowerCase())
                .map(number -> WORDS.contains(number) ? BigDecimal.valueOf(WORDS.indexOf(number)) : new BigDecimal(number.replace(",", "")))
                .toList();
    }

    private static String read() {
        try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages.filter(page -> page.toString().endsWith(".md")).sorted())
                    .map(Documentation::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
