package org.dailypapers.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.content.AuthorSlug;

/** The addresses of the pages of a corpus. */
public final class Addresses {

    private static final Pattern PAPER = Pattern.compile("^### .*arxiv\\.org/abs/(\\d{4}\\.\\d{5})\\)", Pattern.MULTILINE);
    private static final Pattern AUTHORS = Pattern.compile("^Authors: (.+)$", Pattern.MULTILINE);
    private static final Pattern DATE = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2})\\.md$");
    /** How many entries a page of the table has. */
    private static final int PAGE = 25;
    /** The number of papers of the day that stands for all, and how many more or fewer it may have. */
    private static final int USUAL = 14;
    private static final int ABOUT = 3;
    /** How many days are read to find authors with several papers. */
    private static final int DAYS_FOR_AUTHORS = 400;

    private final List<LocalDate> days = new ArrayList<>();
    private final Map<LocalDate, List<String>> papers = new HashMap<>();
    private final Map<String, Integer> authors = new HashMap<>();
    private final int entries;

    private Addresses(Stream<Generator.Day> all) {
        all.forEach(day -> {
            days.add(day.date());
            papers.put(day.date(), day.papers());
            if (days.size() <= DAYS_FOR_AUTHORS) {
                Matcher lines = AUTHORS.matcher(new String(day.bytes(), StandardCharsets.UTF_8));
                while (lines.find()) {
                    Stream.of(lines.group(1).split(", ")).forEach(name -> authors.merge(name.strip(), 1, Integer::sum));
                }
            }
        });
        entries = papers.values().stream().mapToInt(List::size).sum();
    }

    /** @return the addresses of a generated corpus */
    public static Addresses of(Generator generator) {
        return new Addresses(IntStream.iterate(generator.days() - 1, day -> day >= 0, day -> day - 1).mapToObj(generator::day));
    }

    /** @return the addresses of a folder of digests, {@code 2024/11/12.md} */
    public static Addresses of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Addresses(files.filter(file -> DATE.matcher(file.toString()).find()).sorted(Collections.reverseOrder()).map(Addresses::read));
        }
    }

    private static Generator.Day read(Path file) {
        try {
            Matcher date = DATE.matcher(file.toString());
            date.find();
            byte[] bytes = Files.readAllBytes(file);
            List<String> papers = PAPER.matcher(new String(bytes, StandardCharsets.UTF_8)).results().map(found -> found.group(1)).toList();
            return new Generator.Day(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3)), bytes, papers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many entries there are */
    public int entries() {
        return entries;
    }

    /** @return the newest day of usual size */
    public LocalDate usualDay() {
        return days.stream().filter(day -> Math.abs(papers.get(day).size() - USUAL) <= ABOUT).findFirst().orElse(days.get(0));
    }

    /** @return the page of a day of usual size, the first page of the table, a paper, and a month, by their names */
    public Map<String, String> usual() {
        LocalDate day = usualDay();
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("day", "/day/" + day);
        usual.put("table", "/papers");
        usual.put("paper", "/paper/" + papers.get(day).get(0));
        usual.put("month", "/calendar/" + YearMonth.from(day));
        return usual;
    }

    /** @return the keys of some entries of a day of usual size, each as {@code date/paper} */
    public List<String> usualEntries() {
        return papers.get(usualDay()).stream().map(paper -> usualDay() + "/" + paper).toList();
    }

    /** @return the addresses of many different days of usual size, papers, authors, table pages or months, in an order that looks random */
    public Map<String, List<String>> many(int most) {
        List<LocalDate> usualDays = days.stream().filter(day -> Math.abs(papers.get(day).size() - USUAL) <= ABOUT).toList();
        Map<String, List<String>> many = new LinkedHashMap<>();
        many.put("day", some(usualDays.stream().map(day -> "/day/" + day).toList(), most));
        many.put("table", some(IntStream.rangeClosed(1, (entries + PAGE - 1) / PAGE).limit(4000).mapToObj(page -> "/papers?page=" + page).toList(), most));
        many.put("paper", some(days.stream().limit(2000).flatMap(day -> papers.get(day).stream()).map(paper -> "/paper/" + paper).toList(), most));
        many.put("author", some(authors.entrySet().stream().filter(author -> author.getValue() >= 5 && author.getValue() <= 20)
                .map(author -> "/author/" + URLEncoder.encode(AuthorSlug.of(author.getKey()), StandardCharsets.UTF_8)).sorted().toList(), most));
        many.put("month", some(days.stream().map(YearMonth::from).distinct().flatMap(month -> Stream.of("ko", "en").map(language -> "/calendar/" + month + "?lang=" + language))
                .toList(), most));
        return many;
    }

    /** @return keys of entries spread over all days, each as {@code date/paper} */
    public List<String> entryKeys(int most) {
        return some(days.stream().map(day -> day + "/" + papers.get(day).get(0)).toList(), most);
    }

    private static List<String> some(List<String> all, int most) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }
}
