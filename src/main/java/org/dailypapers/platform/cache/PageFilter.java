package org.dailypapers.platform.cache;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.SecurityHeaders;
import org.dailypapers.platform.route.Routes;

/** Renders the pages that readers see, each in one transaction, and keeps them for {@link PageHandler}. */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Headers that depend on the request or the encoding. */
    private static final Set<String> OWN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        OWN.addAll(List.of(SecurityHeaders.HSTS, "X-Request-Id", "Set-Cookie", "Content-Length", "Content-Encoding",
                "Transfer-Encoding", "Content-Type", "Connection", "Date"));
    }

    @Inject
    private transient ReadingTransaction transaction;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod()) || !(request.getAttribute(Routes.Match.class.getName()) instanceof Routes.Match match)
                || !PageKey.isFor(match)) {
            chain.doFilter(request, response);
            return;
        }
        CachedPage page = PageCache.ofProcess().get(PageKey.of(match, request::getParameter, Language.of(request)),
                () -> render(request, response, chain));
        if (page != null) {
            send(page, request, response);
        }
    }

    private CachedPage render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        PageDay today = PageCache.ofProcess().today();
        long version = transaction.begin();
        try {
            chain.doFilter(request, captured);
        } finally {
            transaction.end();
        }
        if (response.getStatus() == HttpServletResponse.SC_OK && !captured.isPersonal()) {
            return new CachedPage(version, today, headers(response), captured.bytes());
        }
        if (!captured.isAnswered()) {
            response.getOutputStream().write(captured.bytes());
        }
        return null;
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Collection<String> names = response.getHeaderNames();
        names.stream().filter(name -> !OWN.contains(name)).forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        headers.put("Content-Type", List.of(response.getContentType()));
        headers.put("Cache-Control", List.of("no-cache"));
        return headers;
    }

    private static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CachedPage.Encoded encoded = page.encoded(all(request, "Accept-Encoding"));
        page.headers().forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setHeader("ETag", encoded.tag());
        if (encoded.isKnown(all(request, "If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (encoded.encoding() != null) {
            response.setHeader("Content-Encoding", encoded.encoding());
        }
        response.setContentLength(encoded.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(encoded.bytes());
        }
    }

    /** All lines of a header as one; null if there is none. */
    private static String all(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : String.join(",", values);
    }
}
