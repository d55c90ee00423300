package org.dailypapers.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Adds to every response the headers that keep imported text from ever running as script, and to responses over https the one that makes
 * browsers use https from then on (HSTS, <a href="https://www.rfc-editor.org/rfc/rfc6797">RFC 6797</a>). HSTS does not include
 * subdomains: those are up to their operator.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data: " + RemoteMedia.sources() + "; media-src " + RemoteMedia.sources()
            + "; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The headers of every response, by name. */
    public static final Map<String, String> ALL = Map.of("Content-Security-Policy", POLICY, "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin", "X-Frame-Options", "DENY",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    /** The header of responses over https. */
    public static final String HSTS = "Strict-Transport-Security";

    /** The value of that header. */
    public static final String HTTPS_FOR_A_YEAR = "max-age=31536000";

    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALL.forEach(response::setHeader);
        if (proxies.seenThrough(request).isSecure()) {
            response.setHeader(HSTS, HTTPS_FOR_A_YEAR);
        }
        chain.doFilter(request, response);
    }
}
