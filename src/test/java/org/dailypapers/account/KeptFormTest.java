package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFormTest {

    @Test
    void keepsWhatWasTypedAndNoSecretsAndNoButtons() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        sent.put("edit", new String[] {"edit"});
        sent.put("edit:body", new String[] {"한글 \"<>\n\u0000 \uD83D\uDE00", ""});
        sent.put("password", new String[] {"secret"});
        sent.put("edit:passwordNow", new String[] {"secret"});
        sent.put("go", new String[] {"save"});
        sent.put("edit:go", new String[] {""});
        sent.put("jakarta.faces.ViewState", new String[] {"stateless"});
        KeptForm form = KeptForm.read(KeptForm.of(7L, "/admin/x?a=b", sent).toText()).orElseThrow();
        assertEquals(Set.of("edit", "edit:body", "jakarta.faces.ViewState"), form.fields().keySet());
        assertArrayEquals(sent.get("edit:body"), form.fields().get("edit:body"));
        assertEquals("/admin/x?a=b", form.path());
        assertEquals(7L, form.owner());
    }

    @Test
    void leavesTheStateOfAViewBehind() {
        assertTrue(KeptForm.of(null, "/", Map.of("jakarta.faces.ViewState", new String[] {"123:456"})).fields().isEmpty());
    }

    @Test
    void doesNotTrustWhatABrowserSendsBack() {
        KeptForm form = KeptForm.read("{\"path\":\"/admin\",\"fields\":{\"go\":[\"x\"],\"a\":[\"b\"]}}").orElseThrow();
        assertEquals(Set.of("a"), form.fields().keySet());
        assertNull(form.owner());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"path\":1,\"fields\":{}}", "{\"path\":\"/\",\"fields\":{\"a\":\"b\"}}",
        "{\"path\":\"/\",\"fields\":{\"a\":[1]}}", "{\"path\":\"/\",\"fields\":{},\"owner\":1.5}", "{\"path\":\"/\",\"fields\":{},\"owner\":\"x\"}"})
    void readsNothingElse(String text) {
        assertTrue(KeptForm.read(text).isEmpty());
    }
}
