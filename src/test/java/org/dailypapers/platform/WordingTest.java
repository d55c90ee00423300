package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts keep to the terms: none says what {@code wording/en.txt} and {@code wording/ko.txt} list. */
class WordingTest {

    private static final String WHOLE = "= ";

    @Test
    void keepsToTheTermsInEnglish() throws IOException {
        assertEquals(Map.of(), wrong("messages.properties", "en.txt", "\\b"));
    }

    @Test
    void keepsToTheTermsInKorean() throws IOException {
        assertEquals(Map.of(), wrong("messages_ko.properties", "ko.txt", ""));
    }

    /** @return the phrases that texts must not have, with the keys of those texts */
    private static Map<String, Set<String>> wrong(String bundle, String list, String edge) throws IOException {
        Properties texts = MessagesTest.texts(bundle);
        List<String> phrases = Files.readAllLines(Path.of("src/test/resources/wording", list)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertFalse(phrases.isEmpty());
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (String phrase : phrases) {
            Pattern found = phrase.startsWith(WHOLE) ? pattern("^", phrase.substring(WHOLE.length()), "$") : pattern(edge, phrase, edge);
            for (String key : texts.stringPropertyNames()) {
                if (found.matcher(texts.getProperty(key)).find()) {
                    wrong.computeIfAbsent(phrase, one -> new TreeSet<>()).add(key);
                }
            }
        }
        return wrong;
    }

    private static Pattern pattern(String before, String phrase, String after) {
        return Pattern.compile(before + Pattern.quote(phrase) + after, Pattern.CASE_INSENSITIVE);
    }
}
