package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the description of the architecture names exists. */
class DocumentedArchitectureTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)*|CsvFile|Csv)`");
    private static final Pattern FILE = Pattern.compile("`([\\w/.-]+\\.(?:java|xhtml|js|md|json))`");
    /** Names of Jakarta. */
    private static final Set<String> OTHERS = Set.of("EntityManager");

    @Test
    void namesClassesThatThereAre() throws IOException {
        Set<String> there = files().map(file -> file.getFileName().toString().replaceFirst("\\.java$", "")).collect(Collectors.toSet());
        Set<String> named = CLASS.matcher(text()).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 30, named.toString());
        named.removeAll(OTHERS);
        named.removeAll(there);
        assertEquals(Set.of(), named);
    }

    @Test
    void namesFilesThatThereAre() throws IOException {
        Set<String> named = FILE.matcher(text()).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Stream.concat(files(), Files.list(Path.of("docs"))).map(Path::toString).collect(Collectors.toSet());
        named.removeIf(name -> there.stream().anyMatch(path -> path.endsWith("/" + name) || path.equals(name)));
        assertEquals(Set.of(), named);
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/architecture.md"));
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(Path.of("src")).filter(Files::isRegularFile);
    }
}
