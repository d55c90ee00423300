package org.dailypapers.platform.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestGuardTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"same-origin,-,a:8080,true", "none,-,a:8080,true", "cross-site,-,a:8080,false",
        "same-site,-,a:8080,false", "cross-site,http://a:8080,a:8080,false", "same-origin,http://evil,a:8080,true",
        "-,-,a:8080,true", "-,http://a:8080,a:8080,true", "-,https://A:8080,a:8080,true", "-,http://a,a:8080,false",
        "-,http://a:8081,a:8080,false", "-,http://evil,a:8080,false", "-,null,a:8080,false", "-,http://a:8080.evil,a:8080,false",
        "-,http://a:8080@evil,a:8080,false", "-,http://[,a:8080,false", "-,http://a,-,false", "'',http://a,a,false"})
    void tellsOwnFromForeign(String site, String origin, String host, boolean own) {
        assertEquals(own, RequestGuard.isOwn(site, origin, host, false));
    }

    @Test
    void pagesThatCameByHttpAreNotOursWhereWeHaveHttps() {
        assertEquals(List.of(true, false, true), List.of(RequestGuard.isOwn(null, "https://a.example", "a.example", true),
                RequestGuard.isOwn(null, "http://a.example", "a.example", true), RequestGuard.isOwn(null, "https://a.example", "a.example", false)));
    }
}
