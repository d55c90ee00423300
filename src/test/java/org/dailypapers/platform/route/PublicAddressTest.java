package org.dailypapers.platform.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dailypapers.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/day/2024-11-15|/day/2024-11-15", "//evil.example/x|/evil.example/x", "///|/", "''|/", "/a b|/a%20b",
        "/가|/%EA%B0%80", "/e\u0301|/e%CC%81", "/a?b#c%d|/a%3Fb%23c%25d", "/paper/math/0309136|/paper/math/0309136"})
    void encodesAPathAndLeadsToNoOtherHost(String path, String address) {
        assertEquals(address, PublicAddress.path(path));
    }

    @Test
    void encodesMarksInTimeThatGrowsWithTheirNumber() {
        Growth.assertNearlyLinear("a path of marks", 10_000, n -> "/a" + "\u0301".repeat(n / 2) + "\u0316".repeat(n / 2), PublicAddress::path);
    }
}
