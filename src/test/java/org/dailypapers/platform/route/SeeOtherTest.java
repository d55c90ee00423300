package org.dailypapers.platform.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeeOtherTest {

    @ParameterizedTest
    @CsvSource({"/admin?done=saved,/admin?done=saved", "/papers?q=%ED%95%9C+x,/papers?q=%ED%95%9C+x", "/papers?q=한글&page=2,/papers?q=%ED%95%9C%EA%B8%80&page=2",
        "/a/..\u012f..\u0126b,/a/..%C4%AF..%C4%A6b", "/\uD83D\uDE00,/%F0%9F%98%80"})
    void leavesWithAsciiOnly(String address, String location) {
        assertEquals(location, SeeOther.ascii(address));
    }
}
