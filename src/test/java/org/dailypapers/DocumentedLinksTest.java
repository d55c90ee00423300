package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link between the documents leads to a file, and to a heading in it. */
class DocumentedLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");

    @Test
    void leadSomewhere() throws IOException {
        List<String> lost = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(text(page)).results().filter(found -> !found.group(1).matches("https?:.*")).toList()) {
                links++;
                Path there = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(there) || link.group(2) != null && !headings(there).contains(link.group(2))) {
                    lost.add(page + ": " + link.group());
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(links > 30, links + " links");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("")); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** Returns the text without code, with line breaks as spaces. */
    private static String text(Path page) throws IOException {
        return Files.readString(page).replaceAll("(?m)^ {4}.*$", "").replaceAll("`[^`\n]*`", "").replaceAll("\\s+", " ");
    }

    /** Returns the anchors of the headings, as code hosts make them. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readString(page).lines().filter(line -> line.matches("#+ .*")).map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
    }
}
