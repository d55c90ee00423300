package org.dailypapers.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text field on a page has its limit from {@link FieldLimit}. */
class PagesTest {

    private static final Pattern TAG = Pattern.compile("<(?:input|h:inputText|dp:field|dp:text|dp:adding)\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("maxlength=\"#\\{longest\\.of\\('([A-Z_]+)'\\)}\"|limit=\"([A-Z_]+)\"");
    /** Fields that are not text, choices, and secrets, which a browser would cut silently. */
    private static final Pattern OTHER = Pattern.compile("type=\"(?:hidden|checkbox|radio|file|number|date|password)\"|secret=\"true\""
            + "|readonly=|mode=\"(?:numeric|url)\"|<h:inputText|id=\"#\\{id}\"");

    @Test
    void everyLineToTypeSaysHowLongItMayBe() throws IOException {
        List<String> without = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher tag = TAG.matcher(Files.readString(page));
                while (tag.find()) {
                    Matcher limit = LIMIT.matcher(tag.group());
                    if (limit.find()) {
                        FieldLimit.valueOf(limit.group(1) == null ? limit.group(2) : limit.group(1));
                    } else if (!OTHER.matcher(tag.group()).find()) {
                        without.add(page + ": " + tag.group());
                    }
                }
            }
        }
        assertEquals(List.of(), without);
    }

    /** The pages contain none of these numbers literally. */
    @Test
    void noPageSaysANumber() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            assertEquals(Set.of(), Set.copyOf(files.filter(file -> file.toString().endsWith(".xhtml")).filter(PagesTest::saysANumber).toList()));
        }
    }

    private static boolean saysANumber(Path page) {
        try {
            return Files.readString(page).matches("(?s).*maxlength=\"\\d.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
