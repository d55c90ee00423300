package org.dailypapers.platform.monitoring;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailypapers.platform.route.Routes;

/**
 * How many requests came, how they ended, and how long they took from the first line received to the last byte sent. The number of labels
 * is bounded: they are routes, kinds of methods and classes of statuses, whatever is requested.
 */
public final class RequestMetrics {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Map<String, String> BESIDE_ROUTES = Map.of("/api/", "api", "/assets/", "assets", "/health/", "health");
    private static final int HUNDRED = 100;
    private static final double NANOS = 1e9;

    private final Histogram requests;

    /** @param registry where the metrics are registered */
    RequestMetrics(PrometheusRegistry registry) {
        requests = Histogram.builder().name("http_server_requests_seconds").help("How long requests took, by route, kind of method and class of status.")
                .labelNames("route", "method", "status").classicOnly().withoutExemplars().register(registry);
    }

    /**
     * Counts a request that has ended.
     *
     * @param method its method
     * @param path its path below the context, decoded
     * @param status the status of its answer; 0 if the connection was cut before there was one
     * @param nanos how long it took, in nanoseconds
     */
    public void ended(String method, String path, int status, long nanos) {
        requests.labelValues(route(path), READING.contains(method) ? "read" : "write", status == 0 ? "none" : status / HUNDRED + "xx")
                .observe(nanos / NANOS);
    }

    /** @return the route of a path, a name for what is served outside of the routes, or {@code none} */
    static String route(String path) {
        for (Map.Entry<String, String> one : BESIDE_ROUTES.entrySet()) {
            if (path.startsWith(one.getKey())) {
                return one.getValue();
            }
        }
        return Routes.match(path).map(match -> match.route().name().toLowerCase(Locale.ROOT)).orElse("none");
    }
}
