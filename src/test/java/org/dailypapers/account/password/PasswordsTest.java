package org.dailypapers.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.passpol.BreachDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.account.Names;
import org.dailypapers.account.invitation.FirstAdmin;
import org.dailypapers.platform.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "열두글자가되는비밀번호다", "k9#mQ2!vT7@x", "aaaa bbbb cccc dddd", "a long enough pass phrase",
        "many words together", "jane likes green tea", "the weather in busan", "papers under the rug", "92837 46501 83746", "#?/]{%~^<>|;k", "제인은 커피를 좋아해요"})
    void letsLongOnesBeChosen(String password) {
        assertEquals(Optional.empty(), Passwords.problem(password, "jane", "Jane of the Papers 제인"));
    }

    @ParameterizedTest
    @CsvSource({"short,short", "'',short", "elevenchars,short"})
    void refusesShortOnes(String password, String problem) {
        assertEquals(Optional.of("account.password." + problem), Passwords.problem(password, "jane.example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Password!!!!", "qwertyuiop123", "aaaaaaaaaaaa", "121212121212", "비밀번호12345678", "1234567890123",
        "abcdefghijklm", "P@ssw0rd2024!", "  PASSWORD 1234  ", "ｐａｓｓｗｏｒｄ１２３４", "p.a.s.s.w.o.r.d", "sunshine-2024", "2024!sunshine!!",
        "monkeymonkey", "monkey monkey monkey!", "abcabcabcabcabc", "1qaz2wsx3edc4rfv", "qlalfqjsgh123", "tRustno1trustNO1", "1Passwordpassword"})
    void refusesWhatEveryoneUses(String password) {
        assertEquals(Optional.of("account.password.common"), Passwords.problem(password, "jane.example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane.Example.Org", "jane-doe-2024", "1987janedoe1987", "Doe, Jane 1987!", "janejanejane", "J4ne D0e 1987", "dailypapers2024",
        "Daily Papers!!", "jane@dailypapers", "데일리페이퍼스2024!", "제인 20240512!!!", "jane-password-1", "jane 010-1234-5678"})
    void refusesNames(String password) {
        assertEquals(Optional.of("account.password.name"), Passwords.problem(password, "jane.example.org", "Jane Doe (제인)"));
    }

    @Test
    void knowsAHundredThousand() throws IOException {
        try (InputStream list = BreachDatabase.class.getResourceAsStream("weak-passwords.txt")) {
            assertEquals(100_000, new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().count());
        }
        assertTrue(CommonPasswords.contain(Set.of("!qaz1qaz")), "in whatever case it is on the list");
        assertFalse(CommonPasswords.contain(Set.of("no such password", "")));
    }

    @Test
    void refusesEndlessOnesAndNone() {
        assertEquals(Optional.of("account.password.long"), Passwords.problem("ab".repeat(101), "jane"));
        String longest = IntStream.range(0, 50).mapToObj(i -> String.format("%04x", i * 7919 % 65536)).collect(Collectors.joining());
        assertEquals(Optional.empty(), Passwords.problem(longest, "jane"));
        assertEquals(Optional.of("account.password.short"), Passwords.problem(null, "jane"));
        assertEquals(Optional.empty(), Passwords.problem("many words together", null, null));
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
