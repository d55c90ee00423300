package org.dailypapers.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindAddressTest {

    /** An address of a documentation network (RFC 5737). */
    private static final String NOWHERE = "203.0.113.1";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "127.0.0.1", "localhost", "0.0.0.0", "::"})
    void findsNothingWrongWithAddressesOfThisMachine(String host) {
        assertEquals(Optional.empty(), BindAddress.problem(host, List.of("-b", host, "-Djboss.bind.address.management=" + host)));
    }

    @Test
    void saysWhatWhereAndHowToMendIt() {
        String problem = BindAddress.problem(NOWHERE, List.of()).orElseThrow();
        assertTrue(problem.matches("It cannot listen for readers at 203\\.0\\.113\\.1, as this machine has no such address: set DAILYPAPERS_BIND to one"
                + " that it has \\(.*127\\.0\\.0\\.1.*\\), or to 0\\.0\\.0\\.0 for all of them\\."), problem);
        String name = BindAddress.problem("nowhere.invalid", List.of()).orElseThrow();
        assertTrue(name.startsWith("It cannot listen for readers at nowhere.invalid, as that name has no address: set DAILYPAPERS_BIND"), name);
    }

    @ParameterizedTest
    @CsvSource({"-b 203.0.113.1, for readers", "-b=203.0.113.1, for readers", "-Djboss.bind.address=203.0.113.1, for readers",
        "-Djboss.bind.address=127.0.0.1 -Djboss.bind.address=203.0.113.1, for readers",
        "-bmanagement 203.0.113.1, for its management", "-bmanagement=203.0.113.1, for its management",
        "-b 127.0.0.1 -Djboss.bind.address.management=203.0.113.1, for its management"})
    void readsTheOptionsOfTheServer(String options, String whom) {
        String problem = BindAddress.problem("", List.of(options.split(" "))).orElseThrow();
        assertTrue(problem.startsWith("It cannot listen " + whom + " at " + NOWHERE), problem);
    }

    @Test
    void takesTheVariableBeforeTheOptions() {
        assertEquals(Optional.empty(), BindAddress.problem("127.0.0.1", List.of("-b", NOWHERE)));
    }
}
