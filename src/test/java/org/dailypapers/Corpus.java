package org.dailypapers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Real digests, if they are available, and what an independent reader extracted from them. */
public final class Corpus {

    private static final Path FOLDER = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));

    private Corpus() {
    }

    /** Skips the test if there is no corpus. */
    public static void assumePresent() {
        assumeTrue(Files.isDirectory(digests()), "SKIPPED: no real digests in " + FOLDER);
    }

    /** @return the folder of the digests */
    public static Path digests() {
        return FOLDER.resolve("digests");
    }

    /** @return the folder of small digests that went wrong once */
    public static Path cases() {
        return FOLDER.resolveSibling("cases");
    }

    /** @return the files, sorted by day */
    public static List<Path> files() {
        try (Stream<Path> all = Files.walk(digests())) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the expected papers of each day, normalized, by ISO date */
    public static SortedMap<String, List<Paper>> expected() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve("expected.json")))) {
            SortedMap<String, List<Paper>> days = new TreeMap<>();
            reader.readObject().forEach((date, papers) -> days.put(date,
                    papers.asJsonArray().getValuesAs(JsonObject.class).stream().map(Corpus::expected).toList()));
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param entry an entry of the API
     * @return its content, normalized
     */
    public static Paper actual(JsonObject entry) {
        List<List<String>> sections = entry.getJsonObject("summary").getJsonArray("sections")
                .getValuesAs(JsonObject.class).stream()
                .map(section -> section(text(section, "heading"), section.getString("body"))).toList();
        return paper(entry, sections);
    }

    /** Replaces white space within a line with a single space, and normalizes to Unicode NFC. */
    public static String fold(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
    }

    /** A section as its heading and its non-blank lines, normalized. */
    public static List<String> section(String heading, String body) {
        List<String> lines = new ArrayList<>(Arrays.asList(fold(heading)));
        Arrays.stream(Normalizer.normalize(body, Normalizer.Form.NFC).split("\n"))
                .map(line -> line.replaceAll("(?U)\\s+", " ").stripTrailing()).filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static Paper expected(JsonObject json) {
        List<List<String>> sections = new ArrayList<>();
        JsonArray bullets = json.getJsonArray("bullets");
        if (!bullets.isEmpty()) {
            sections.add(section(null, bullets.getValuesAs(JsonString::getString).stream().map(bullet -> "- " + bullet)
                    .collect(Collectors.joining("\n"))));
        }
        json.getJsonArray("sections").getValuesAs(JsonArray.class)
                .forEach(section -> sections.add(section(section.getString(0), section.getString(1))));
        return paper(json, sections);
    }

    private static Paper paper(JsonObject json, List<List<String>> sections) {
        return new Paper(json.getString("arxivId"), fold(json.getString("title")), json.isNull("votes") ? null
                : json.getInt("votes"), json.getJsonArray("authors").getValuesAs(JsonString::getString).stream()
                .map(Corpus::fold).toList(), text(json, "thumbnail"), text(json, "video"), sections);
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) == null || json.get(name) == JsonValue.NULL ? null : json.getString(name);
    }

    /** A paper in a form that can be compared. */
    public record Paper(String arxivId, String title, Integer votes, List<String> authors, String thumbnail, String video,
            List<List<String>> sections) {
    }
}
