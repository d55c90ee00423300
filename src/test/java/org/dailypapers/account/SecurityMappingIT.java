package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.junit.jupiter.api.Test;

/** A server without the security mapping, or with a wrong one, serves nothing at all. */
@OwnServer
class SecurityMappingIT {

    private static final String MAPPING = "<application-security-domains>\\s*<application-security-domain name=\"other\""
            + "[^>]*integrated-jaspi[^>]*/>\\s*</application-security-domains>";
    private static final String JASPI = "<application-security-domains><application-security-domain name=\"other\""
            + " security-domain=\"ApplicationDomain\" integrated-jaspi=\"true\"/></application-security-domains>";
    private static final String EXIT = "<property name=\"dailypapers.exit-on-failure\"[^>]*/>";
    private static final String SENTENCE = "Daily Papers cannot start. This WildFly has no security mapping for it";

    @Test
    void endsTheProcessThatIsThereForItAlone() throws Exception {
        try (Server server = new Server("unmapped")) {
            edit(server, MAPPING, JASPI);
            assertEquals(1, server.start(Map.of()).awaitEnd());
            assertSaysWhatToRun(server);
        }
    }

    @Test
    void leavesAServerThatOthersUseWithoutTheApplication() throws Exception {
        try (Server server = new Server("unmapped-shared")) {
            edit(server, MAPPING, "");
            edit(server, EXIT, "");
            server.start(Map.of()).await("the server has started", () -> server.logText().contains("WFLYSRV0026"));
            assertSaysWhatToRun(server);
            for (String path : List.of("/", "/admin/accounts", "/admin/sign-in", "/api/v1/digests", "/health/live")) {
                assertNotEquals(200, server.get(path).statusCode(), path);
            }
        }
    }

    private static void assertSaysWhatToRun(Server server) {
        assertEquals(1, server.logText().lines().filter(line -> line.contains(SENTENCE)
                && line.contains("bin/jboss-cli.sh --connect --file=plain-wildfly.cli")).count(), server.logText());
        assertTrue(!server.logText().contains("WFLYUT0021"), "it had an address");
    }

    private static void edit(Server server, String what, String with) throws IOException {
        Path configuration = server.base().resolve("configuration/standalone.xml");
        String before = Files.readString(configuration);
        String after = before.replaceAll(what, with);
        assertNotEquals(before, after);
        Files.writeString(configuration, after);
    }
}
