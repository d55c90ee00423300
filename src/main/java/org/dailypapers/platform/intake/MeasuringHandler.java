package org.dailypapers.platform.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import jakarta.servlet.ServletContext;
import org.dailypapers.platform.monitoring.RequestMetrics;

/** Counts every request to the application, including those that are refused or answered before they reach it. */
final class MeasuringHandler implements HttpHandler {

    private final ServletContext context;
    private final HttpHandler next;

    /** @param next the handler that answers */
    MeasuringHandler(ServletContext context, HttpHandler next) {
        this.context = context;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (context.getAttribute(RequestMetrics.class.getName()) instanceof RequestMetrics requests) {
            long begun = System.nanoTime();
            // refusing a request removes it
            String path = exchange.getRelativePath();
            exchange.addExchangeCompleteListener((ended, rest) -> {
                try {
                    requests.ended(ended.getRequestMethod().toString(), path, ended.isResponseStarted() ? ended.getStatusCode() : 0,
                            System.nanoTime() - begun);
                } finally {
                    rest.proceed();
                }
            });
        }
        next.handleRequest(exchange);
    }
}
