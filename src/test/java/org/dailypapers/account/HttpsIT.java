package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dailypapers.Caller;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.junit.jupiter.api.Test;

/** A server whose public address is https, and what it leaves on the disk. */
@OwnServer
class HttpsIT {

    private static final String PASSWORD = "a long enough pass phrase";

    @Test
    void bindsBrowsersAndKeepsOthersOut() throws Exception {
        try (Server server = new Server("https")) {
            server.start(Map.of("DAILYPAPERS_PUBLIC_URL", "https://papers.example.org", "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD)).awaitReady();
            for (String path : List.of("/", "/nope", "/admin/sign-in", "/api/v1/digests", "/assets/site.css")) {
                assertEquals(Optional.of("max-age=31536000"), server.get(path).headers().firstValue("Strict-Transport-Security"), path);
            }
            Caller admin = new Caller(server);
            admin.cookie("dailypapers=" + "a".repeat(43));
            assertEquals(303, admin.submit("/admin/sign-in", "signIn", "name", "admin", "password", PASSWORD).statusCode());
            for (String name : List.of("__Host-dailypapers", "__Host-dailypapers-kept")) {
                String set = admin.cookiesSet().stream().filter(one -> one.startsWith(name + "=")).findFirst().orElseThrow();
                assertTrue(set.matches(name + "=[A-Za-z0-9_-]{43}; .*"), set);
                for (String flag : List.of("path=/", "secure", "HttpOnly", "SameSite=Lax")) {
                    assertTrue(Stream.of(set.split("; ")).anyMatch(flag::equalsIgnoreCase), flag + " in " + set);
                }
            }
            assertEquals(null, admin.cookie(), "the one that counts no more is taken away");
            assertEquals(200, admin.get("/admin").statusCode());
            assertEquals(0, server.get("/").headers().allValues("Set-Cookie").size());
            othersReadNothing(server);
        }
    }

    private static void othersReadNothing(Server server) throws IOException {
        assertEquals("rwx------", permissions(server.data()));
        for (Path folder : List.of(server.data(), server.base().resolve("log"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertEquals(List.of(), files.filter(file -> !permissions(file).endsWith("------")).map(Path::toString).toList());
            }
        }
        assertTrue(Files.exists(server.base().resolve("log/server.log")));
        assertTrue(Files.exists(server.data().resolve("database.secret")));
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
