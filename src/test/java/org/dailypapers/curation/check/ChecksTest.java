package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every check. */
class ChecksTest {

    static List<Check> all() {
        return AllChecks.list();
    }

    @Test
    void haveNamesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        all().forEach(check -> assertTrue(check.name().matches("[a-z]+(-[a-z]+)*") && names.add(check.name()), check.name()));
        assertFalse(names.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void areBeansWithoutState(Check check) {
        assertAll(check.name(), () -> assertTrue(check.getClass().isAnnotationPresent(ApplicationScoped.class)),
                () -> assertEquals(0, Arrays.stream(check.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())).count()),
                () -> assertTrue(check.version() > 0));
    }

    @ParameterizedTest
    @MethodSource("all")
    void explainThemselvesInBothLanguages(Check check) {
        String prefix = "check." + check.name() + ".";
        List<String> keys = Messages.keys(Locale.ENGLISH, prefix);
        assertTrue(keys.containsAll(List.of("title", "text")), () -> check.name() + " has only " + keys);
        assertEquals(keys, Messages.keys(Locale.KOREAN, prefix));
        assertAll(check.name(), Stream.of("title", "text", "common").filter(keys::contains).map(key -> () -> assertTexts(prefix + key)));
    }

    /** The notes on a check's example have texts in both languages that use all values. */
    @ParameterizedTest
    @MethodSource("all")
    void haveTheirNotesInBothLanguages(Check check) {
        for (Language language : Language.values()) {
            for (Note note : check.find(AllChecks.example(check)).stream().flatMap(finding -> finding.notes().stream()).toList()) {
                String text = Messages.get(language.locale(), note.key(), note.values().toArray());
                assertTrue(note.values().stream().allMatch(text::contains), text);
            }
        }
    }

    /** Every note in the code of a check has a text, and every other text of a check belongs to a note. */
    @Test
    void haveNoTextsLeftOver() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dailypapers/curation/check"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> notes = Pattern.compile("Note\\.of\\(\"check\\.([^\"]+)\"").matcher(code).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> texts = new TreeSet<>(Messages.keys(Locale.ENGLISH, "check."));
        texts.removeIf(key -> key.matches(".*\\.(title|text|common|fixed)") && all().stream().anyMatch(check -> key.startsWith(check.name() + ".")));
        assertEquals(texts, notes);
    }

    @ParameterizedTest
    @MethodSource("all")
    void fireOnTheirExamples(Check check) {
        Subject example = AllChecks.example(check);
        assertFalse(check.find(example).isEmpty(), () -> check.name() + " does not fire on " + example.content());
        Mends.assertRight(check, example);
        if (check.find(example).stream().anyMatch(Finding::fixable)) {
            assertTexts("check." + check.name() + ".fixed");
        }
    }

    private static void assertTexts(String key) {
        String korean = Messages.get(Locale.KOREAN, key);
        String english = Messages.get(Locale.ENGLISH, key);
        assertTrue(korean.matches("(?s).*\\p{IsHangul}.*") && english.matches("(?s)[A-Z].*") && !korean.equals(english),
                () -> korean + " / " + english);
    }
}
