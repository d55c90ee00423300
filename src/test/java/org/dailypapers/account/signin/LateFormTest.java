package org.dailypapers.account.signin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dailypapers.account.Secret;
import org.junit.jupiter.api.Test;

class LateFormTest {

    @Test
    void keepsWhatWasTypedAndNoSecretsAndNoButtons() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        sent.put("edit", new String[] {"edit"});
        sent.put("edit:body", new String[] {"한글 \"<>\n\u0000 \uD83D\uDE00", ""});
        sent.put("password", new String[] {"secret"});
        sent.put("edit:passwordNow", new String[] {"secret"});
        sent.put("go", new String[] {"save"});
        sent.put("act", new String[] {"save"});
        sent.put("edit:go", new String[] {""});
        sent.put("jakarta.faces.ViewState", new String[] {"stateless"});
        Map<String, String[]> kept = FormText.read(FormText.of(new LateForm(new Secret("b"), "c", "/admin", sent).fields()));
        assertEquals(Set.of("edit", "edit:body"), kept.keySet());
        assertArrayEquals(sent.get("edit:body"), kept.get("edit:body"));
    }

    @Test
    void isAsLongAsItsAddressItsNamesAndWhatWasTyped() {
        LateForm form = new LateForm(new Secret("b"), "c", "/admin", Map.of("ab", new String[] {"\u0001".repeat(100), "x"}, "password", new String[] {"long"}));
        assertEquals("/admin".length() + "ab".length() + 101, form.length());
    }
}
