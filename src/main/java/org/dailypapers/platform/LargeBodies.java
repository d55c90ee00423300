package org.dailypapers.platform;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Set;

/**
 * Lets uploads be larger than other requests. The server is prepared to take as much of all of them, as it refuses what is
 * larger before anybody can say a word. Whoever reads uploads has limits of their own; the one here is what is read to its
 * end to be refused with an answer, as browsers show none of a connection that is cut.
 */
public class LargeBodies implements ServletExtension {

    private static final long USUAL = 10L * 1024 * 1024;
    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final Set<String> PATHS = Set.of(Routes.UPLOADING.path(), "/api/v1/imports");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.setMaxEntitySize(isUpload(exchange) ? LARGEST : USUAL);
            next.handleRequest(exchange);
        });
    }

    /** Only files: the fields of any other form are read into memory before anybody is known. */
    private static boolean isUpload(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return PATHS.contains(exchange.getRelativePath()) && type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
