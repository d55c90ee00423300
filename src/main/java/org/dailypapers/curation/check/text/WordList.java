package org.dailypapers.curation.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists stored as text files beside the checks, with one entry per line. */
final class WordList {

    private WordList() {
    }

    /**
     * @param name the name of a file beside this class, in UTF-8
     * @return its lines in order, without blank lines and comments that begin with {@code #}
     * @throws IllegalStateException if there is no such file
     */
    static List<String> lines(String name) {
        try (InputStream file = WordList.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no list " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
