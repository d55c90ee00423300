package org.dailypapers.platform.cache;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.LocaleUtils;
import io.undertow.util.Methods;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Proxies;
import org.dailypapers.platform.SecurityHeaders;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.route.Routes;

/**
 * Answers requests for pages that are kept, on the I/O thread and before anything of the application is called. Whatever is unusual in a
 * request, it leaves to the application.
 */
public final class PageHandler {

    private static final HttpString HSTS = new HttpString(SecurityHeaders.HSTS);

    private final PageCache pages = PageCache.ofProcess();

    /**
     * @param exchange a request that is complete
     * @return whether it was answered
     */
    public boolean answers(HttpServerExchange exchange) {
        boolean head = exchange.getRequestMethod().equals(Methods.HEAD);
        if (!head && !exchange.getRequestMethod().equals(Methods.GET) || exchange.getRequestURI().indexOf(';') >= 0) {
            return false;
        }
        Routes.Match match = Routes.match(exchange.getRelativePath()).filter(PageKey::isFor).orElse(null);
        if (match == null || !hasOnly(match.route().parameters(), exchange)) {
            return false;
        }
        CachedPage page = pages.get(PageKey.of(match, name -> first(exchange, name), language(exchange)));
        if (page == null) {
            return false;
        }
        send(page, exchange, head);
        return true;
    }

    private static boolean hasOnly(Set<String> declared, HttpServerExchange exchange) {
        return declared.containsAll(exchange.getQueryParameters().keySet()) && !exchange.getRequestHeaders().contains("Faces-Request");
    }

    private static String first(HttpServerExchange exchange, String name) {
        Deque<String> values = exchange.getQueryParameters().get(name);
        return values == null ? null : values.peekFirst();
    }

    private static Language language(HttpServerExchange exchange) {
        HeaderValues accepted = exchange.getRequestHeaders().get(Headers.ACCEPT_LANGUAGE);
        List<Locale> locales = accepted == null ? List.of() : LocaleUtils.getLocalesFromHeader(accepted);
        return Language.of(first(exchange, Language.PARAMETER), locales, Language.KO);
    }

    private static void send(CachedPage page, HttpServerExchange exchange, boolean head) {
        HeaderMap asked = exchange.getRequestHeaders();
        HeaderMap headers = exchange.getResponseHeaders();
        for (Map.Entry<String, List<String>> header : page.headers().entrySet()) {
            headers.putAll(new HttpString(header.getKey()), header.getValue());
        }
        InetSocketAddress source = exchange.getSourceAddress();
        InetAddress sender = source == null ? null : source.getAddress();
        if (Trusted.PROXIES.isByHttps(sender, exchange.getRequestScheme().equals("https"), name -> values(asked, name))) {
            headers.put(HSTS, SecurityHeaders.HTTPS_FOR_A_YEAR);
        }
        CachedPage.Encoded encoded = page.encoded(all(asked, Headers.ACCEPT_ENCODING));
        headers.put(Headers.ETAG, encoded.tag());
        if (encoded.isKnown(all(asked, Headers.IF_NONE_MATCH))) {
            exchange.setStatusCode(304).endExchange();
            return;
        }
        if (encoded.encoding() != null) {
            headers.put(Headers.CONTENT_ENCODING, encoded.encoding());
        }
        headers.put(Headers.CONTENT_LENGTH, encoded.bytes().length);
        if (head) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(encoded.bytes()));
        }
    }

    /** All lines of a header as one; null if there is none. */
    private static String all(HeaderMap headers, HttpString name) {
        HeaderValues values = headers.get(name);
        return values == null ? null : String.join(",", values);
    }

    private static List<String> values(HeaderMap headers, String name) {
        HeaderValues values = headers.get(name);
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Read when they are needed first: settings that are wrong are reported by what starts before. */
    private static final class Trusted {

        static final Proxies PROXIES = Proxies.of(Settings.ofProcess());
    }
}
