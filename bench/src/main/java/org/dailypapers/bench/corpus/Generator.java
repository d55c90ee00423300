package org.dailypapers.bench.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes digests in the layout of real ones, with the distributions of 2,741 real entries on 184 days: entries per day, days of the week,
 * votes, authors, lengths of titles and sections, videos, and the three dialects (sections in {@code ***}, sections in {@code **}, bullets
 * without sections). The same seed and number of entries always give the same bytes. Days go back from the newest one, so the older days
 * of a large corpus are older, not larger.
 */
public final class Generator {

    /** The newest day, unless another one is asked for. */
    public static final LocalDate NEWEST = LocalDate.of(2025, 5, 8);

    private static final Quantiles PER_DAY = new Quantiles(0, 1, .05, 5, .1, 7, .25, 10, .5, 14, .75, 18, .9, 24, .95, 27, .99, 49, 1, 50);
    private static final Quantiles VOTES = new Quantiles(0, 0, .05, 1, .1, 2, .25, 4, .5, 8, .75, 15, .9, 27, .95, 38, .99, 63, .995, 81, .998, 102, .9995, 234, 1, 291);
    private static final Quantiles AUTHORS = new Quantiles(0, 1, .05, 3, .15, 4, .35, 6, .6, 8, .75, 10, .85, 12, .9, 14, .95, 20, .97, 23, .98, 26, .99, 45, .995, 82, .998, 198,
            .9995, 418, 1, 663);
    private static final Quantiles TITLE = new Quantiles(0, 24, .05, 38, .25, 59, .5, 73, .75, 86, .95, 107, 1, 202);
    private static final Quantiles NEWS = new Quantiles(0, 57, .05, 123, .25, 163, .5, 192, .75, 226, .95, 282, 1, 511);
    private static final Quantiles DETAILS = new Quantiles(0, 41, .05, 163, .25, 207, .5, 240, .75, 274, .95, 343, 1, 551);
    private static final Quantiles HIGHLIGHTS = new Quantiles(0, 72, .05, 128, .25, 159, .5, 186, .75, 218, .95, 275, 1, 648);
    private static final Quantiles BULLETS = new Quantiles(0, 3, .06, 4, .25, 5, .5, 6, .75, 7, .95, 9, 1, 11);
    private static final Quantiles BULLET = new Quantiles(0, 18, .05, 49, .25, 67, .5, 84, .75, 103, .95, 141, 1, 380);

    private static final int MOST_PER_DAY = 50;
    private static final double SATURDAYS = .13;
    private static final double UNKNOWN_VOTES = .024;
    /** In so many entries the summary names another model than the title, so that checks find something in about one entry of four. */
    private static final double OTHER_NAMES = .12;
    private static final double VIDEOS = .035;
    private static final double FLAT_DAYS = .27;
    private static final double BOLD_DAYS = .52;
    /** Authors who have many papers, among those of all, and how many of the names on papers are theirs. */
    private static final int ACTIVE = 8_000;
    private static final double OF_ACTIVE = .55;
    private static final double SKEW = 1.6;

    private final long seed;
    private final List<Planned> days;

    /**
     * @param seed the same seed gives the same digests
     * @param entries how many entries there are on all days together
     */
    public Generator(long seed, int entries) {
        this(seed, entries, NEWEST);
    }

    /**
     * @param seed the same seed gives the same digests
     * @param entries how many entries there are on all days together
     * @param newest the newest day
     */
    public Generator(long seed, int entries, LocalDate newest) {
        this.seed = seed;
        this.days = plan(seed, entries, newest);
    }

    /**
     * @param seed a seed
     * @param days a number of days
     * @return how many entries these days have
     */
    public static int entries(long seed, int days) {
        List<Planned> all = plan(seed, days * MOST_PER_DAY, NEWEST);
        return all.subList(all.size() - days, all.size()).stream().mapToInt(Planned::size).sum();
    }

    private static List<Planned> plan(long seed, int entries, LocalDate newest) {
        List<Planned> days = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        int first = 0;
        for (LocalDate date = newest; first < entries; date = date.minusDays(1)) {
            boolean saturday = date.getDayOfWeek() == DayOfWeek.SATURDAY && random.nextDouble() < SATURDAYS;
            if (saturday || date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                int size = Math.min(PER_DAY.draw(random), entries - first);
                days.add(new Planned(date, first, size));
                first += size;
            }
        }
        Collections.reverse(days);
        return days;
    }

    /** @return the number of days */
    public int days() {
        return days.size();
    }

    /**
     * @param number a day, from 0 for the oldest
     * @return its digest
     */
    public Day day(int number) {
        Planned planned = days.get(number);
        SplittableRandom random = new SplittableRandom(seed ^ (planned.date().toEpochDay() << 20));
        double dialect = random.nextDouble();
        StringBuilder text = new StringBuilder("## Daily Papers (").append(planned.date()).append(")\n");
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            String paper = paper(planned, i);
            papers.add(paper);
            entry(text, random, paper, dialect < FLAT_DAYS ? "" : dialect < BOLD_DAYS ? "**" : "***");
        }
        return new Day(planned.date(), text.toString().getBytes(StandardCharsets.UTF_8), List.copyOf(papers));
    }

    /**
     * @param number a day, from 0 for the oldest
     * @return the path of its digest, as {@link Day#path()}
     */
    public String path(int number) {
        return Day.path(days.get(number).date());
    }

    /**
     * Writes all digests into a folder, as {@code 2024/11/12.md}.
     *
     * @param folder the folder
     */
    public void write(Path folder) throws IOException {
        for (int i = 0; i < days.size(); i++) {
            Day day = day(i);
            Path file = folder.resolve(day.path());
            Files.createDirectories(file.getParent());
            Files.write(file, day.bytes());
        }
    }

    /** The identifier is that of the day's month; a number for each century and each entry makes it unique. */
    private static String paper(Planned day, int place) {
        int century = Math.floorMod(NEWEST.getYear() / 100 - day.date().getYear() / 100, 40);
        return "%02d%02d.%05d".formatted(Math.floorMod(day.date().getYear(), 100), day.date().getMonthValue(), century * 2_000 + day.date().getDayOfMonth() * 60 + place);
    }

    private static void entry(StringBuilder text, SplittableRandom random, String paper, String marks) {
        String media = "https://media.example.org/papers/" + paper;
        String model = Vocabulary.model(random);
        String other = random.nextDouble() < OTHER_NAMES ? Vocabulary.model(random) : model;
        text.append("\n### [").append(Vocabulary.title(random, TITLE.draw(random), other)).append("](https://arxiv.org/abs/").append(paper).append(")\n\n")
                .append(random.nextDouble() < VIDEOS ? "<div><video controls src=\"" + media + ".mp4\" muted=\"false\"></video></div>" : "![](" + media + ".png)")
                .append("\n\nVote: ").append(random.nextDouble() < UNKNOWN_VOTES ? "-" : Integer.toString(VOTES.draw(random)))
                .append("\n\nAuthors: ").append(String.join(", ", authors(random))).append("\n\n");
        if (marks.isEmpty()) {
            for (int i = BULLETS.draw(random); i > 0; i--) {
                text.append("- ").append(Vocabulary.summary(random, BULLET.draw(random), model, i < 3)).append('\n');
            }
        } else {
            section(text, marks, "What's New", Vocabulary.summary(random, NEWS.draw(random), model, false));
            section(text, marks, "Technical Details", Vocabulary.summary(random, DETAILS.draw(random), model, false));
            section(text, marks, "Performance Highlights", Vocabulary.summary(random, HIGHLIGHTS.draw(random), model, true));
        }
    }

    private static void section(StringBuilder text, String marks, String heading, String body) {
        text.append("- ").append(marks).append(heading).append(marks).append(": ").append(body).append('\n');
    }

    private static Set<String> authors(SplittableRandom random) {
        Set<String> authors = new LinkedHashSet<>();
        for (int i = AUTHORS.draw(random); i > 0; i--) {
            int number = random.nextDouble() < OF_ACTIVE ? (int) (ACTIVE * Math.pow(random.nextDouble(), SKEW)) : random.nextInt(Vocabulary.names());
            authors.add(Vocabulary.name(number));
        }
        return authors;
    }

    /**
     * A digest.
     *
     * @param date its day
     * @param bytes its Markdown, in UTF-8
     * @param papers the arXiv identifiers of its papers, in order
     */
    public record Day(LocalDate date, byte[] bytes, List<String> papers) {

        /** @return its path below a folder of digests */
        public String path() {
            return path(date);
        }

        private static String path(LocalDate date) {
            return "%04d/%02d/%02d.md".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }

    private record Planned(LocalDate date, int first, int size) {
    }
}
