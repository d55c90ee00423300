package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1,127.0.0.1,true", "127.0.0.1,127.0.0.2,false", "10.0.0.0/8,10.255.3.4,true", "10.0.0.0/8,11.0.0.0,false",
        "0.0.0.0/0,8.8.8.8,true", "0.0.0.0/0,::1,false", "fd00::/8,fdff::1,true", "fd00::/8,fe80::1,false", "::1,0:0:0:0:0:0:0:1,true",
        "fe80::/10,fe80::1%eth0,true", "127.0.0.1,::ffff:127.0.0.1,true", "192.168.1.128/25,192.168.1.127,false"})
    void containsWhatBeginsAlike(String network, String address, boolean contains) {
        assertEquals(contains, Network.of(network).orElseThrow().contains(Network.address(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy", "localhost", "10.0.0.0/33", "10.0.0/8", "::1/129", "256.0.0.1", "10.0.0.0/", "a.b.c.d", "1.2.3.4/8/8", "-"})
    void isNeverAName(String text) {
        assertTrue(Network.of(text).isEmpty(), text);
    }
}
