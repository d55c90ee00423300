package org.dailypapers.curation.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Labels by people for entries of the real digests: whether the rule of a check is broken in them. */
final class Labels {

    /** The checks whose entries have been labelled. */
    static final List<String> CHECKS = List.of("author-no-name", "boilerplate", "mixed-style", "number-clash", "other-paper",
            "printed-list", "repeated", "tex-residue");

    private Labels() {
    }

    /** @return the labels of a check, in the order of the file */
    static List<Label> of(String check) {
        try (InputStream file = Labels.class.getResourceAsStream("labels/" + check + ".tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Labels::label).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Label label(String line) {
        String[] parts = line.strip().split("\t");
        if (parts.length != 3 || !parts[2].matches("yes|no")) {
            throw new IllegalArgumentException("no label: " + line);
        }
        return new Label(LocalDate.parse(parts[0]), parts[1], parts[2].equals("yes"));
    }

    /** The label of an entry. */
    record Label(LocalDate date, String arxivId, boolean broken) {
    }
}
