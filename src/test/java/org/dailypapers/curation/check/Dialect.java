package org.dailypapers.curation.check;

import java.time.LocalDate;
import java.util.Arrays;

/** The formats of digests over time, each from its first day. */
enum Dialect {
    /** Title and bullets. */
    BULLETS(LocalDate.MIN),
    /** Bullets with votes. */
    VOTES(LocalDate.of(2023, 12, 6)),
    /** Sections. */
    SECTIONS(LocalDate.of(2024, 6, 12)),
    /** Headings between three asterisks. */
    CANONICAL(LocalDate.of(2024, 10, 18));

    private final LocalDate from;

    Dialect(LocalDate from) {
        this.from = from;
    }

    static Dialect of(LocalDate day) {
        return Arrays.stream(values()).filter(dialect -> !dialect.from.isAfter(day)).reduce((a, b) -> b).orElseThrow();
    }
}
