package org.dailypapers.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Secret;
import org.junit.jupiter.api.Test;

class DeskCookieTest {

    private static final DeskCookie COOKIE = new DeskCookie("dailypapers", Duration.ofHours(1));
    private static final Secret SECRET = new Secret("new");

    @Test
    void isForTheDeskAloneWithoutHttps() {
        assertEquals(List.of("dailypapers=new; /context/admin; HttpOnly; Lax; 3600"), given(false));
        assertEquals(List.of("dailypapers=; /context/admin; HttpOnly; Lax; 0"), taken(false));
    }

    @Test
    void isForThisHostAloneWithHttps() {
        assertEquals(List.of("__Host-dailypapers=new; /; Secure; HttpOnly; Lax; 3600"), given(true));
        assertEquals(List.of("__Host-dailypapers=; /; Secure; HttpOnly; Lax; 0"), taken(true));
    }

    @Test
    void takesAwayTheOneThatHttpsMadeUseless() {
        assertEquals(List.of("__Host-dailypapers=new; /; Secure; HttpOnly; Lax; 3600", "dailypapers=; /context/admin; Secure; HttpOnly; Lax; 0"),
                given(true, new Cookie("dailypapers", "old")));
    }

    @Test
    void isReadByTheNameOfTheWayItCame() {
        Cookie host = new Cookie("__Host-dailypapers", "host");
        Cookie plain = new Cookie("dailypapers", "plain");
        assertEquals(Optional.of(new Secret("host")), COOKIE.read(request(true, plain, host)));
        assertEquals(Optional.of(new Secret("plain")), COOKIE.read(request(false, plain)));
        assertEquals(Optional.empty(), COOKIE.read(request(true, plain)), "a neighbour of the host may have put it there");
        assertEquals(Optional.empty(), COOKIE.read(request(true)));
    }

    private static List<String> given(boolean secure, Cookie... brought) {
        List<String> set = new ArrayList<>();
        COOKIE.give(request(secure, brought), response(set), SECRET);
        return set;
    }

    private static List<String> taken(boolean secure) {
        List<String> set = new ArrayList<>();
        COOKIE.take(request(secure), response(set));
        return set;
    }

    private static HttpServletRequest request(boolean secure, Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(DeskCookieTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "isSecure" -> secure;
                    case "getContextPath" -> "/context";
                    case "getCookies" -> cookies.length == 0 ? null : cookies;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static HttpServletResponse response(List<String> set) {
        return (HttpServletResponse) Proxy.newProxyInstance(DeskCookieTest.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) -> {
                    Cookie cookie = (Cookie) arguments[0];
                    set.add(cookie.getName() + "=" + cookie.getValue() + "; " + cookie.getPath() + (cookie.getSecure() ? "; Secure" : "")
                            + (cookie.isHttpOnly() ? "; HttpOnly" : "") + "; " + cookie.getAttribute("SameSite") + "; " + cookie.getMaxAge());
                    return null;
                });
    }
}
