package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.dailypapers.platform.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "열두글자가되는비밀번호다", "k9#mQ2!vT7@x", "aaaa bbbb cccc dddd"})
    void letsLongOnesBeChosen(String password) {
        assertEquals(Optional.empty(), Passwords.problem(password, "jane"));
    }

    @ParameterizedTest
    @CsvSource({"short,short", "'',short", "elevenchars,short", "password1234,common", "Password!!!!,common", "qwertyuiop123,common",
        "aaaaaaaaaaaa,common", "121212121212,common", "Jane.Example.Org,common", "비밀번호12345678,common"})
    void refusesTheOthers(String password, String problem) {
        assertEquals(Optional.of("account.password." + problem), Passwords.problem(password, "jane.example.org"));
    }

    @Test
    void refusesEndlessOnesAndNone() {
        assertEquals(Optional.of("account.password.long"), Passwords.problem("ab".repeat(101), "jane"));
        assertEquals(Optional.empty(), Passwords.problem("abcd".repeat(50), "jane"));
        assertEquals(Optional.of("account.password.short"), Passwords.problem(null, "jane"));
    }

    @ParameterizedTest
    @CsvSource({"Jane,jane", "' J.Doe@x ',j.doe@x", "ＪＡＮＥ,jane", "민지,민지"})
    void foldsNames(String typed, String folded) {
        assertEquals(folded, Names.folded(typed));
        assertTrue(Names.problem(folded).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "jane doe", "jane<b>", "a/b", "a\u0000b", "\u202Ejane"})
    void refusesOtherNames(String typed) {
        assertFalse(Names.problem(Names.folded(typed)).isEmpty());
        assertFalse(Names.problem("x".repeat(51)).isEmpty());
    }

    @Test
    void refusesNamesThatCannotBeShown() {
        assertTrue(Names.shownProblem("Jane D. 제인").isEmpty());
        for (String wrong : new String[] {null, "", "  ", "a\nb", "x".repeat(101)}) {
            assertFalse(Names.shownProblem(wrong).isEmpty());
        }
    }

    @Test
    void saysInOneSentenceThatThePasswordOfTheFirstAdminCannotBe() {
        SettingsException e = assertThrows(SettingsException.class,
                () -> FirstAdmin.checkedPassword(Map.of(FirstAdmin.VARIABLE, "hunter2")));
        assertTrue(e.getMessage().startsWith("DAILYPAPERS_ADMIN_PASSWORD holds what cannot be a password"), e.getMessage());
        assertFalse(e.getMessage().contains("hunter2"));
        assertEquals(Optional.empty(), FirstAdmin.checkedPassword(Map.of(FirstAdmin.VARIABLE, " ")));
        assertEquals(Optional.of("correct horse"), FirstAdmin.checkedPassword(Map.of(FirstAdmin.VARIABLE, "correct horse")));
    }
}
