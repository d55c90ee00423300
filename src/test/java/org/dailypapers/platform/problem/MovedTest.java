package org.dailypapers.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedTest {

    @ParameterizedTest
    @CsvSource({"/paper/2411.00001,/paper/2411.00002", "/paper/2411.00001v3?lang=en,/paper/2411.00002?lang=en",
        "/api/v1/entries/2024-11-12/2411.00001/revisions,/api/v1/entries/2024-11-12/2411.00002/revisions"})
    void leadsToTheIdentifierOfNow(String address, String now) {
        assertEquals(now, new Moved("2411.00001", "2411.00002").location(address));
    }

    @ParameterizedTest
    @CsvSource({"/papers/math/0309136,/papers/math/0309137", "/papers/math.GT/0309136,/papers/math/0309137"})
    void leadsFromAnAddressWithASubjectClass(String address, String now) {
        assertEquals(now, new Moved("math/0309136", "math/0309137").location(address));
    }
}
