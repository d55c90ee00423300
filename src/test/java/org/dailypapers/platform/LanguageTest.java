package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"/,,,KO", "/papers,,en,EN", "/papers,,fr,EN", "/papers,ko,en,KO", "/papers,fr,,KO", "/api,,,KO", "/apis/v1,,,KO",
        "/api/v1/papers,,,EN", "/api/foo,,,EN", "/api/v1/papers,,ko,KO", "/api/v1/papers,,fr,EN", "/api/v1/papers,ko,,KO", "/api/v1/papers,ko,en,KO",
        "/api/v1/papers,fr,,EN"})
    void pagesAreKoreanAndTheApiIsEnglishUnlessAskedOtherwise(String path, String chosen, String accepted, Language language) {
        for (String context : List.of("", "/context")) {
            assertEquals(language, Language.of(request(context, path, chosen, accepted)));
        }
    }

    private static HttpServletRequest request(String context, String path, String chosen, String accepted) {
        return (HttpServletRequest) Proxy.newProxyInstance(LanguageTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContextPath" -> context;
                    case "getRequestURI" -> context + path;
                    case "getParameter" -> chosen;
                    case "getHeader" -> accepted;
                    case "getLocales" -> Collections.enumeration(List.of(accepted == null ? Locale.ROOT : Locale.forLanguageTag(accepted)));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
