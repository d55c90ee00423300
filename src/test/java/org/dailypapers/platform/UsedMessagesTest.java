package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text of the bundles is used by a view, a class or a script: its key stands there as a literal, or is composed there of a literal
 * that ends in a dot and a name that the sources know, as in {@code 'status.'.concat(status.key())} and {@code "diagnostic." + code.name()}.
 */
class UsedMessagesTest {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("([\"'])([A-Za-z0-9.-]+)\\1");
    private static final Pattern ASKED = Pattern.compile("(?:i18n\\[|words\\.text\\()'([^']+)'[\\],)]");
    private static final Pattern NAME = Pattern.compile("[\\w-]+");
    private static final Pattern CHARACTER = Pattern.compile("U\\+[0-9A-F]{4,6}");
    /** What is recorded in the audit log is a key without its prefix. */
    private static final String RECORDED = "record(";

    private static final Set<String> literals = new HashSet<>();
    private static final Set<String> names = new HashSet<>();
    /** How composed keys begin. */
    private static final Set<String> prefixes = new HashSet<>();
    /** How composed keys begin in which two names with a dot between them follow. */
    private static final Set<String> prefixesOfTwo = new HashSet<>();
    private static final Set<String> recordedPrefixes = new HashSet<>();
    private static final Set<String> suffixes = new HashSet<>(Set.of(""));

    @BeforeAll
    static void read() throws IOException {
        for (String folder : List.of("src/main/java", "src/main/webapp")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|xhtml|js)")).toList()) {
                    read(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                }
            }
        }
    }

    private static void read(String source) {
        NAME.matcher(source).results().forEach(found -> names.add(plain(found.group())));
        for (String statement : source.split(";")) {
            List<String> said = LITERAL.matcher(statement).results().map(found -> found.group(2)).toList();
            literals.addAll(said);
            said.stream().filter(literal -> literal.matches(".+\\.")).forEach(prefix -> {
                (statement.contains(RECORDED) ? recordedPrefixes : prefixes).add(prefix);
                if (said.contains(".")) {
                    prefixesOfTwo.add(prefix);
                }
            });
            said.stream().filter(literal -> literal.matches("[.-].+")).forEach(suffixes::add);
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>();
        for (String bundle : List.of("messages.properties", "messages_ko.properties")) {
            MessagesTest.texts(bundle).stringPropertyNames().stream().filter(key -> !isUsed(key)).forEach(unused::add);
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyTextOfAViewExists() throws IOException {
        Set<String> known = MessagesTest.texts("messages.properties").stringPropertyNames();
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> views = Files.walk(Path.of("src/main/webapp"))) {
            for (Path view : views.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                ASKED.matcher(Files.readString(view)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertTrue(asked.contains("site.name"));
        asked.removeAll(known);
        assertEquals(Set.of(), asked);
    }

    @Test
    void noticesWhatNothingUses() {
        assertTrue(isUsed("site.name"));
        assertTrue(isUsed("status.approved"));
        assertTrue(isUsed("audit.action.entry.approved"));
        assertFalse(isUsed("site.nobody-uses-this"));
        assertFalse(isUsed("status.nobody-uses-this"));
        assertFalse(isUsed("status.approved.nobody-uses-this"));
        assertFalse(isUsed("audit.action.nobody.approved"));
    }

    private static boolean isUsed(String key) {
        return literals.contains(key)
                || rests(key, prefixes).anyMatch(rest -> isName(rest) || isRecorded(rest))
                || rests(key, prefixesOfTwo).anyMatch(rest -> Arrays.stream(rest.split("\\.")).allMatch(UsedMessagesTest::isName)
                        && rest.split("\\.").length == 2);
    }

    private static boolean isRecorded(String action) {
        return action.contains(".") && (isUsed(action) || rests(action, recordedPrefixes).anyMatch(rest -> !rest.contains(".")));
    }

    private static boolean isName(String rest) {
        return names.contains(plain(rest)) || CHARACTER.matcher(rest).matches()
                || literals.stream().anyMatch(begin -> begin.endsWith("-") && rest.startsWith(begin) && names.contains(rest.substring(begin.length())));
    }

    private static Stream<String> rests(String key, Set<String> beginnings) {
        return beginnings.stream().filter(key::startsWith).map(prefix -> key.substring(prefix.length()))
                .flatMap(rest -> suffixes.stream().filter(rest::endsWith).map(suffix -> rest.substring(0, rest.length() - suffix.length())));
    }

    /** As names of constants and keys are the same but for case, hyphens and underscores. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }
}
