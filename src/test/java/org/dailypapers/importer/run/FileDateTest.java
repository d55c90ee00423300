package org.dailypapers.importer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024/11/12.md", "a/2024-11-12.md", "digest-20241112.md", "2023/2024-11-12-x.md",
        "2023-01-01/2024-11-12.md", "2024-11-12/99.md"})
    void readsTheDay(String path) {
        assertEquals(LocalDate.of(2024, 11, 12), FileDate.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "12.md", "2024/13/45.md", "120241112345.md", "2024-11/12.md"})
    void readsNone(String path) {
        assertNull(FileDate.of(path));
    }
}
