package org.dailypapers.platform;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/**
 * Answers 400 where the server would answer 500 and write a trace into the log: to a request for no path, as
 * {@code GET *} and {@code CONNECT} are, and to one with cookies that the server does not read, as with too many of them.
 */
public class UnreadableRequests implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            if (exchange.getRelativePath().startsWith("/") && hasReadableCookies(exchange)) {
                next.handleRequest(exchange);
            } else {
                exchange.setStatusCode(400).endExchange();
            }
        });
    }

    private static boolean hasReadableCookies(HttpServerExchange exchange) {
        if (!exchange.getRequestHeaders().contains(Headers.COOKIE)) {
            return true;
        }
        try {
            exchange.requestCookies().iterator();
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }
}
