package org.dailypapers.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin?lang=en", "/admin/me", "/admin/entry/2024-11-12/2411.06481?list=q%3Da%20b&next=x",
        "/admin/entry/1999-01-01/hep-th/9901001", "/admin/audit?q=http%3A%2F%2Fx", "/admin/papers?q=%ED%95%9C%EA%B8%80"})
    void leadsBackToTheDesk(String path) {
        assertEquals(path, Destination.of(path).address());
    }

    @ParameterizedTest
    @CsvSource({"/admin/settings?policy=policy&policy%3Ago=&readers=approved&sure=on&jakarta.faces.ViewState=stateless,/admin/settings",
        "/admin/accounts?kept=abc&lang=en,/admin/accounts?lang=en", "/admin/accounts?%6bept=abc,/admin/accounts",
        "/admin/entry/2024-11-12/2411.06481?act=approve&list=x,/admin/entry/2024-11-12/2411.06481?list=x", "/admin/me?done=self&go=all,/admin/me?done=self"})
    void takesNothingAlongThatDoesSomething(String asked, String address) {
        assertEquals(address, Destination.of(asked).address());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "admin", "//evil.example", "//evil.example/admin", "/\\evil.example", "\\\\evil.example",
        "http://evil.example/admin", "https:evil.example", "javascript:alert(1)", "/admin//evil", "/admin/\\evil", "/admin/%5cevil",
        "/admin/../x", "/admin/%2e%2e/x", "/admin/./me", "/", "/papers", "/administrator", "/admin\r\nSet-Cookie: x", "/admin/%ZZ",
        "/admin/sign-in", "/admin/sign-in?to=/admin", "/admin/sign-out", "///admin", " /admin", "/admin#x", "@evil.example/admin",
        "/admin/%2F%2Fevil", "mailto:/admin", "/admin/nothing", "/admin/invitation/abc", "/admin/set-up",
        "/admin/me?a=%ZZ",
        "/admin/entry/a/..\u012f..\u012f..\u012fday?list=x\u0126done=saved", "/admin/papers?q=\u0126a=b"})
    void leadsNowhereElse(String path) {
        assertEquals("/admin", Destination.of(path).address());
    }
}
