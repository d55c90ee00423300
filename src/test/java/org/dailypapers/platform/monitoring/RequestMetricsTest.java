package org.dailypapers.platform.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestMetricsTest {

    private static final long MILLISECOND = 1_000_000;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final RequestMetrics requests = new RequestMetrics(registry);

    @ParameterizedTest
    @CsvSource({"/, home", "/day/2024-11-12, day", "/day/1999-01-01, day", "/admin/entry/2024-11-12/2411.06481, editor", "/metrics, metrics",
        "/api/v1/digests, api", "/api/v1/any%0Athing, api", "/assets/site.css, assets", "/health/ready, health", "/nope, none", "/day/x/y, none"})
    void areToldApartByRoute(String path, String route) {
        assertEquals(route, RequestMetrics.route(path));
    }

    @Test
    void countByRouteKindOfMethodAndClassOfStatus() throws IOException {
        requests.ended("GET", "/day/2024-11-12", 200, 3 * MILLISECOND);
        requests.ended("HEAD", "/day/2024-11-13", 204, 300 * MILLISECOND);
        requests.ended("POST", "/admin/sign-in", 303, MILLISECOND);
        requests.ended("GET", "/", 0, MILLISECOND);
        List<String> lines = lines();
        assertTrue(lines.contains("http_server_requests_seconds_count{method=\"read\",route=\"day\",status=\"2xx\"} 2"), lines::toString);
        assertTrue(lines.contains("http_server_requests_seconds_bucket{method=\"read\",route=\"day\",status=\"2xx\",le=\"0.005\"} 1"), lines::toString);
        assertTrue(lines.contains("http_server_requests_seconds_count{method=\"write\",route=\"sign_in\",status=\"3xx\"} 1"), lines::toString);
        assertTrue(lines.contains("http_server_requests_seconds_count{method=\"read\",route=\"home\",status=\"none\"} 1"), lines::toString);
    }

    @Test
    void haveNoMoreLabelsWhateverIsAskedFor() throws IOException {
        for (int i = 0; i < 1000; i++) {
            requests.ended("X" + i, "/nothing/" + i, 404, MILLISECOND);
            requests.ended("GET", "/paper/" + i, 404, MILLISECOND);
        }
        assertEquals(List.of("http_server_requests_seconds_count{method=\"read\",route=\"paper\",status=\"4xx\"} 1000",
                "http_server_requests_seconds_count{method=\"write\",route=\"none\",status=\"4xx\"} 1000"),
                lines().stream().filter(line -> line.contains("_count")).toList());
    }

    private List<String> lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(out, registry.scrape());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
