package org.dailypapers.platform.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.Caller;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.browser.OnSite;
import org.dailypapers.browser.Site;
import org.junit.jupiter.api.Test;

/** The metrics: who may read them, and what they show. */
@OnSite
class MetricsIT {

    private static final Pattern LINE = Pattern.compile("# (HELP|TYPE) \\w+ .+|\\w+(\\{(\\w+=\"[^\"\\n]*\",?)+})? (-?[\\d.E-]+|NaN|[+-]Inf)");
    private static final String TOMORROW = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();

    private final Server server;

    MetricsIT(Server server) {
        this.server = server;
    }

    @Test
    void areForThisMachineAndForTokensOfAdmins() throws IOException {
        DeskPeople desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        Caller admin = desk.somebody(Role.ADMIN, DeskPeople.name());
        String editors = DeskPeople.token(desk.somebody(Role.EDITOR, DeskPeople.name()), Role.EDITOR, TOMORROW);
        String admins = DeskPeople.token(admin, Role.ADMIN, TOMORROW);
        String lower = DeskPeople.token(admin, Role.EDITOR, TOMORROW);
        assertEquals(200, server.get("/metrics").statusCode());
        for (String[] passedOn : new String[][] {{"X-Forwarded-For", "127.0.0.1"}, {"Forwarded", "for=127.0.0.1"}, {"Via", "1.1 proxy"}}) {
            HttpResponse<String> refused = server.get("/metrics", passedOn);
            assertEquals(401, refused.statusCode(), passedOn[0]);
            assertEquals("Bearer", refused.headers().firstValue("WWW-Authenticate").orElse(""));
            assertFalse(refused.body().contains("jvm_"));
            assertEquals(401, admin.copy().with(passedOn[0], passedOn[1]).get("/metrics").statusCode(), "a cookie counts only at the desk");
            assertEquals(401, bearer(passedOn, "x".repeat(43)));
            assertEquals(403, bearer(passedOn, editors));
            assertEquals(403, bearer(passedOn, lower));
            assertEquals(200, bearer(passedOn, admins));
        }
        assertTrue(new Caller(server).raw("/metrics", "Host: papers.example").startsWith("HTTP/1.1 401"), "as a proxy or a page of another site asks");
        assertEquals(405, new Caller(server).send("POST", "/metrics").statusCode());
        assertEquals(200, new Caller(server).send("HEAD", "/metrics").statusCode());
    }

    private int bearer(String[] passedOn, String token) throws IOException {
        return server.get("/metrics", passedOn[0], passedOn[1], "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    void tellWhatAProgramCanRead() throws IOException {
        server.get("/day/2024-11-15");
        server.get("/nothing-like-this");
        HttpResponse<String> answer = server.get("/metrics");
        assertEquals("text/plain; version=0.0.4;charset=utf-8", answer.headers().firstValue("Content-Type").orElse("").replace("; charset", ";charset"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        List<String> lines = answer.body().lines().toList();
        assertEquals(List.of(), lines.stream().filter(line -> !LINE.matcher(line).matches()).toList());
        for (String known : List.of("jvm_memory_used_bytes{area=\"heap\"}", "jvm_threads_current", "jvm_gc_collection_seconds_count{", "process_open_fds",
                "process_start_time_seconds", "process_cpu_seconds_total", "dailypapers_build_info{version=",
                "http_server_requests_seconds_bucket{method=\"read\",route=\"day\",status=\"2xx\",le=\"+Inf\"}",
                "http_server_requests_seconds_count{method=\"read\",route=\"none\",status=\"4xx\"}", "dailypapers_database_up 1.0",
                "dailypapers_database_connections_used ",
                "dailypapers_database_connections_waiting ", "dailypapers_imports_total{kind=\"folder\",state=\"done\"}",
                "dailypapers_import_files_total{kind=\"folder\",state=\"imported\"}", "dailypapers_import_last_success_timestamp_seconds{kind=\"folder\"}",
                "dailypapers_import_folder_readable 1.0", "dailypapers_checks_entries_total ", "dailypapers_checks_waiting_days ",
                "dailypapers_data_disk_free_bytes ")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(known)), known + " in " + answer.body());
        }
        assertFalse(answer.body().contains("nothing-like-this") || answer.body().contains("2024-11-15"), "no path is a label");
    }
}
