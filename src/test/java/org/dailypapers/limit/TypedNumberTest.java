package org.dailypapers.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @Test
    void readsUpToNineDigits() {
        assertEquals(OptionalInt.of(7), TypedNumber.of("007"));
        assertEquals(OptionalInt.of(TypedNumber.LARGEST), TypedNumber.of("999999999"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " 7", "-7", "+7", "7.0", "1000000000", "７", "७", "7\n"})
    void isNothingElse(String text) {
        assertFalse(TypedNumber.is(text));
        assertEquals(OptionalInt.empty(), TypedNumber.of(text));
    }
}
