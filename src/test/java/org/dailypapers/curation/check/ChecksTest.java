package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every check. */
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
    void areBeansWithoutStateAndExplainThemselves(Check check) {
        Explanation explanation = check.explanation();
        assertAll(check.name(), () -> assertTrue(check.getClass().isAnnotationPresent(ApplicationScoped.class)),
                () -> assertEquals(0, Arrays.stream(check.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())).count()),
                () -> assertTrue(check.version() > 0),
                () -> assertTexts(explanation.title()), () -> assertTexts(explanation.text()),
                () -> assertTrue(explanation.common() == null || assertTexts(explanation.common())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void fireOnTheirExamples(Check check) {
        Subject example = AllChecks.example(check);
        assertFalse(check.find(example).isEmpty(), () -> check.name() + " does not fire on " + example.content());
        Mends.assertRight(check, example);
    }

    private static boolean assertTexts(Bilingual texts) {
        assertTrue(texts.korean().matches("(?s).*\\p{IsHangul}.*") && texts.english().matches("(?s)[A-Z'].*")
                && !texts.korean().equals(texts.english()), texts::toString);
        return true;
    }
}
