package org.dailypapers.curation.check;

import java.time.LocalDate;
import java.util.Arrays;

/** The ways in which digests were written, told by their days. */
enum Dialect {
    /** Title and bullets. */
    BULLETS(LocalDate.MIN),
    /** With votes. */
    VOTES(LocalDate.of(2023, 12, 6)),
    /** With sections. */
    SECTIONS(LocalDate.of(2024, 6, 12)),
    /** With headings between three asterisks. */
    CANONICAL(LocalDate.of(2024, 10, 18));

    private final LocalDate from;

    Dialect(LocalDate from) {
        this.from = from;
    }

    static Dialect of(LocalDate day) {
        return Arrays.stream(values()).filter(dialect -> !dialect.from.isAfter(day)).reduce((a, b) -> b).orElseThrow();
    }
}
