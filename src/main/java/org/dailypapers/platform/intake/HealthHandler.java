package org.dailypapers.platform.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import jakarta.servlet.ServletContext;
import java.util.Map;
import org.dailypapers.platform.SecurityHeaders;
import org.dailypapers.platform.database.DiskSpace;
import org.dailypapers.platform.start.Readiness;

/**
 * Answers whether the application is alive, and whether it can serve. It answers even if all worker threads are busy: whether one of them
 * will be free soon is part of the answer.
 */
final class HealthHandler implements HttpHandler {

    private static final Map<String, Boolean> PATHS = Map.of("/health/live", false, "/health/ready", true);

    private static final Map<DiskSpace.Level, String> DISK = Map.of(DiskSpace.Level.ENOUGH, "", DiskSpace.Level.LOW, ",\"disk\":\"low\"",
            DiskSpace.Level.FULL, ",\"disk\":\"full\"");

    private final ServletContext context;
    private final HttpHandler next;

    /** @param next the handler for everything else */
    HealthHandler(ServletContext context, HttpHandler next) {
        this.context = context;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HttpString method = exchange.getRequestMethod();
        Boolean ready = PATHS.get(exchange.getRelativePath());
        if (ready == null || !method.equals(Methods.GET) && !method.equals(Methods.HEAD)) {
            next.handleRequest(exchange);
        } else if (ready && context.getAttribute(Readiness.class.getName()) instanceof Readiness readiness) {
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> readiness.within(exchange.getConnection().getWorker())
                    .thenAcceptAsync(can -> answer(exchange, true, can), exchange.getIoThread()));
        } else {
            answer(exchange, ready, !ready);
        }
    }

    /**
     * @param ready whether this answers the readiness check, and not only the liveness check. Without space to write, readers are still
     *     served, so the application stays ready
     */
    private static void answer(HttpServerExchange exchange, boolean ready, boolean up) {
        SecurityHeaders.ALL.forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json").put(Headers.CACHE_CONTROL, "no-store");
        String disk = ready ? DISK.get(DiskSpace.ofProcess().known()) : "";
        exchange.setStatusCode(up ? 200 : 503).getResponseSender().send("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"" + disk + "}");
    }
}
