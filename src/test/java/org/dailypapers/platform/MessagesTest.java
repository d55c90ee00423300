package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts of both languages match. */
class MessagesTest {

    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)[,}]");
    /** A named placeholder, which a script fills in. */
    private static final Pattern NAMED = Pattern.compile("\\{[a-z]+}");
    /** Texts whose English version has a plural, while the Korean one has none. */
    private static final Set<String> COUNTED_IN_ENGLISH = Set.of("entry.votes");

    private static Properties english;
    private static Properties korean;

    @BeforeAll
    static void read() throws IOException {
        english = texts("messages.properties");
        korean = texts("messages_ko.properties");
    }

    @Test
    void haveTheSameNames() {
        assertFalse(english.isEmpty());
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(korean.stringPropertyNames()));
    }

    @Test
    void takeTheSameValues() {
        for (String key : english.stringPropertyNames()) {
            if (!COUNTED_IN_ENGLISH.contains(key)) {
                assertEquals(values(english.getProperty(key)), values(korean.getProperty(key)), key);
            }
        }
    }

    @Test
    void canBeFilledIn() {
        for (Properties texts : new Properties[] {english, korean}) {
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                if (!NAMED.matcher(text).find()) {
                    assertDoesNotThrow(() -> new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6}), key);
                }
            }
        }
    }

    private static Set<String> values(String text) {
        return NUMBERED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
