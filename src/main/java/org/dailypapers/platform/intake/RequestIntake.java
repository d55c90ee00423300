package org.dailypapers.platform.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dailypapers.platform.SecurityHeaders;
import org.dailypapers.platform.cache.PageHandler;
import org.dailypapers.platform.database.TimeLimit;
import org.dailypapers.platform.form.RequestGuard;
import org.dailypapers.platform.start.Shutdown;
import org.xnio.IoUtils;

/**
 * The first to see a request. It runs on the I/O threads, which must never block: it refuses what is too large or unreadable, has the
 * whole body read before a worker thread starts, and keeps any one sender from taking all worker threads.
 *
 * <p>A refused request gets the site's own error page: it is passed on without its faulty parts, and with the status that
 * {@link RequestGuard} then answers. Requests that WildFly would answer by itself, such as {@code GET *} or {@code /WEB-INF}, are
 * answered in the same way. The content type of a file upload is passed only to the code that receives it ({@link RequestGuard#FILES});
 * otherwise Faces would read the whole upload for the page that refuses it.
 */
public class RequestIntake implements ServletExtension {

    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\]*(?:WEB|META)-INF(?:[/\\\\].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String API = "/api/";
    private static final Duration AFTER_CUT = Duration.ofSeconds(1);
    private static final Set<HttpString> READING = Set.of(Methods.GET, Methods.HEAD, Methods.OPTIONS);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Set<String> folders = new HashSet<>();
        addFolders(context, "/", folders);
        deployment.addInitialHandlerChainWrapper(application -> {
            Intake intake = new Intake(application, new PageHandler(), new Senders(), folders, ConcurrentHashMap.newKeySet());
            Shutdown.ofProcess().cutOffBy(intake::cutOff, AFTER_CUT);
            HttpHandler handler = new MeasuringHandler(context, new HealthHandler(context, intake));
            return exchange -> {
                ChunkedBody.limit(exchange);
                exchange.setMaxEntitySize(RequestLimits.DISCARDED);
                handler.handleRequest(exchange);
            };
        });
    }

    private static void addFolders(ServletContext context, String folder, Set<String> folders) {
        for (String path : Objects.requireNonNullElse(context.getResourcePaths(folder), Set.<String>of())) {
            if (path.endsWith("/")) {
                folders.add(path.substring(0, path.length() - 1));
                addFolders(context, path, folders);
            }
        }
    }

    /**
     * @param application the handler that answers in the end
     * @param pages answers requests for pages that are kept
     * @param folders the application's folders, for which WildFly would redirect to the host in {@code Host}, over http
     * @param working the requests that worker threads are working on
     */
    private record Intake(HttpHandler application, PageHandler pages, Senders senders, Set<String> folders, Set<HttpServerExchange> working) implements HttpHandler {

        @Override
        public void handleRequest(HttpServerExchange exchange) {
            // code that reads a body trusts this length, and fails if it is not a number
            exchange.getRequestHeaders().remove("X-Content-Length");
            String path = exchange.getRelativePath();
            boolean upload = RequestLimits.isUpload(exchange);
            if (path.startsWith(API)) {
                RequestLimits.removeUnreadable(exchange.getRequestHeaders());
                if (!upload) {
                    RequestLimits.removeUnreadableType(exchange.getRequestHeaders());
                }
            }
            exchange.setMaxEntitySize(upload ? RequestLimits.DISCARDED_UPLOAD : RequestLimits.DISCARDED);
            boolean stranger = path.startsWith(API) && !exchange.getRequestHeaders().contains(Headers.AUTHORIZATION);
            int limit = stranger ? RequestLimits.FORM : RequestLimits.body(path);
            if (!path.startsWith("/")) {
                refuse(withoutPath(exchange), 400);
            } else if (exchange.getRequestURI().length() > RequestLimits.PATH) {
                refuse(withoutPath(exchange), 414);
            } else if (FORBIDDEN.matcher(path).matches() || folders.contains(path)) {
                refuse(withoutPath(exchange), 404);
            } else if (RequestLimits.areHeadersTooLarge(exchange)) {
                refuse(exchange, 431);
            } else if (!hasReadableCookies(exchange)) {
                refuse(exchange, 400);
            } else if (exchange.getRequestMethod().equals(Methods.TRACE)) {
                exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
                refuse(exchange, 405);
            } else if (upload) {
                tell(exchange, RequestGuard.FILES, exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE));
                exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
                work(exchange);
            } else if (RequestLimits.isOfParts(exchange)) {
                refuse(exchange, 415);
            } else if (exchange.isRequestComplete()) {
                RequestNumber.of(exchange);
                if (!pages.answers(exchange)) {
                    work(exchange);
                }
            } else if (exchange.getRequestContentLength() > limit) {
                refuse(exchange, 413);
            } else {
                new IncomingBody(limit, senders.of(exchange), this::work, this::refuse).receive(exchange);
            }
        }

        private void work(HttpServerExchange exchange) {
            if (READING.contains(exchange.getRequestMethod())) {
                // whatever the body of a request is that only reads, its fields are no parameters
                exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
            }
            senders.of(exchange).queue().await(exchange, this::answer, Intake::turnAway);
        }

        private static void turnAway(HttpServerExchange exchange) {
            SecurityHeaders.ALL.forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
            exchange.setStatusCode(503).endExchange();
        }

        private void answer(HttpServerExchange exchange) throws Exception {
            if (!Shutdown.ofProcess().enter()) {
                turnAway(exchange);
                return;
            }
            working.add(exchange);
            try {
                limit(exchange).hold(() -> RequestNumber.of(exchange).hold(() -> application.handleRequest(exchange)));
            } finally {
                working.remove(exchange);
                Shutdown.ofProcess().leave();
            }
            Leftover.discard(exchange);
        }

        /**
         * Closes the connections of requests in progress, so that a client that neither sends nor reads cannot keep the server from
         * ending.
         */
        private void cutOff() {
            working.forEach(exchange -> IoUtils.safeClose(exchange.getConnection()));
        }

        private static TimeLimit limit(HttpServerExchange exchange) {
            return READING.contains(exchange.getRequestMethod()) ? TimeLimit.READING : TimeLimit.WRITING;
        }

        /** Strips a request of its contents, so that nothing reads more of it or looks up who sent it. */
        private void refuse(HttpServerExchange exchange, int status) {
            tell(exchange, RequestGuard.REFUSED, Integer.toString(status));
            exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
            exchange.getRequestHeaders().remove(Headers.COOKIE);
            exchange.getRequestHeaders().remove(Headers.AUTHORIZATION);
            work(exchange);
        }

        /** @param name the name of an attribute of the servlet request */
        private static void tell(HttpServerExchange exchange, String name, String value) {
            exchange.putAttachment(HttpServerExchange.REQUEST_ATTRIBUTES, Map.of(name, value));
        }

        /** @return the request with its path replaced by that of the first page, or of the API */
        private static HttpServerExchange withoutPath(HttpServerExchange exchange) {
            String path = exchange.getRelativePath().startsWith(API) ? API : "/";
            exchange.setRequestURI(exchange.getResolvedPath() + path);
            return exchange.setRelativePath(path).setRequestPath(exchange.getResolvedPath() + path);
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
}
