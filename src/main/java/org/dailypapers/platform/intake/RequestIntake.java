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
import org.dailypapers.platform.database.TimeLimit;
import org.dailypapers.platform.form.RequestGuard;
import org.dailypapers.platform.start.Shutdown;
import org.xnio.IoUtils;

/**
 * Stands before all else and decides on the threads that read connections, of which none ever waits: what is too large or
 * cannot be read is refused, a body is there as a whole before a thread works for it, and no sender has all threads at once.
 *
 * <p>Anyone who is refused gets the page of the site that says why: the request goes on without what is wrong with it, and with
 * the status that {@link RequestGuard} answers. What WildFly would answer by itself, such as {@code GET *} or
 * {@code /WEB-INF}, is answered in the same way. What a request with files is made of is told to nobody but to whoever
 * receives them ({@link RequestGuard#FILES}), or Faces would read all of it for the page that refuses it.
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
            Intake intake = new Intake(application, new Senders(), folders, ConcurrentHashMap.newKeySet());
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
     * @param application what answers in the end
     * @param folders those of the application, which WildFly would lead to as {@code Host} says, and by http
     * @param working the requests that threads work for
     */
    private record Intake(HttpHandler application, Senders senders, Set<String> folders, Set<HttpServerExchange> working) implements HttpHandler {

        @Override
        public void handleRequest(HttpServerExchange exchange) {
            // who reads a body takes its word for the length, and fails if it is no number
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
                work(exchange);
            } else if (exchange.getRequestContentLength() > limit) {
                refuse(exchange, 413);
            } else {
                new IncomingBody(limit, senders.of(exchange), this::work, this::refuse).receive(exchange);
            }
        }

        private void work(HttpServerExchange exchange) {
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

        /** Who sends nothing more, or takes nothing, keeps no server from its end. */
        private void cutOff() {
            working.forEach(exchange -> IoUtils.safeClose(exchange.getConnection()));
        }

        private static TimeLimit limit(HttpServerExchange exchange) {
            return READING.contains(exchange.getRequestMethod()) ? TimeLimit.READING : TimeLimit.WRITING;
        }

        /** What the request says is taken away, so that nothing behind reads any more of it, or looks for whose it is. */
        private void refuse(HttpServerExchange exchange, int status) {
            tell(exchange, RequestGuard.REFUSED, Integer.toString(status));
            exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
            exchange.getRequestHeaders().remove(Headers.COOKIE);
            exchange.getRequestHeaders().remove(Headers.AUTHORIZATION);
            work(exchange);
        }

        /** @param name of an attribute of the request behind */
        private static void tell(HttpServerExchange exchange, String name, String value) {
            exchange.putAttachment(HttpServerExchange.REQUEST_ATTRIBUTES, Map.of(name, value));
        }

        /** @return the request as one for the first page, or of the API */
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
