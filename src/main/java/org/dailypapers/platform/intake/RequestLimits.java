package org.dailypapers.platform.intake;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.platform.route.Routes;

/**
 * The limits of requests, in bytes unless stated otherwise. The server's own limits ({@code plain-wildfly.cli}) are somewhat higher,
 * because the server closes the connection or sends an empty response if it refuses a request.
 */
public final class RequestLimits {

    /** The path, encoded. None of our addresses is nearly as long. */
    public static final int PATH = 2 * 1024;
    /** The request line and all headers together. */
    public static final int HEADERS = 64 * 1024;
    /** The number of headers. */
    public static final int HEADER_COUNT = 200;
    /** A form, and any other body not listed here. */
    public static final int FORM = 256 * 1024;
    /** A form of the editor. */
    public static final int EDITOR_FORM = 2 * 1024 * 1024;
    /** The number of fields in a form: somewhat more than there are days in the largest upload. */
    public static final int FIELDS = 6000;
    /** A body that a script sends to the API. */
    public static final int API = 2 * 1024 * 1024;
    /** How much of a refused body is read and discarded, because browsers show no answer if the connection is closed while they send. */
    static final long DISCARDED = 10L * 1024 * 1024;
    /** The same for a refused upload. An upload that is accepted has its own limits. */
    static final long DISCARDED_UPLOAD = 1024L * 1024 * 1024;

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]++";
    private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN);
    private static final Pattern LANGUAGE = Pattern.compile("\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern PARAMETER = Pattern.compile("(?![qQ]=)" + TOKEN + "[ \\t]*=[ \\t]*(?:" + TOKEN + "|\"[^\"\\\\,]*+\")");
    private static final Pattern QUALITY = Pattern.compile("[qQ]=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Set<Routes> EDITOR = EnumSet.of(Routes.EDITOR, Routes.EDITOR_TYPING);
    private static final Set<String> UPLOADS = Set.of(Routes.UPLOADING.path(), "/api/v1/imports");

    private RequestLimits() {
    }

    /**
     * @param path a path below the context, decoded
     * @return the largest body of a request for it, unless it is an upload
     */
    static int body(String path) {
        if (path.startsWith("/api/")) {
            return API;
        }
        return Routes.match(path).filter(match -> EDITOR.contains(match.route())).isPresent() ? EDITOR_FORM : FORM;
    }

    /** @return whether the request uploads files, which are read as they come, and only if the sender may upload */
    static boolean isUpload(HttpServerExchange exchange) {
        return UPLOADS.contains(exchange.getRelativePath()) && isOfParts(exchange);
    }

    /** @return whether the body is a multipart form, which the server would parse by its own rules */
    static boolean isOfParts(HttpServerExchange exchange) {
        return typeOf(exchange).startsWith("multipart/");
    }

    private static String typeOf(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Removes {@code Accept} and {@code Content-Type} headers that JAX-RS cannot parse, as if they had not been sent (RFC 9110, 8.3.1,
     * 12.5.1, 12.5.4).
     */
    static void removeUnreadable(HeaderMap headers) {
        keepReadable(headers, Headers.ACCEPT, TYPE, PARAMETER);
        keepReadable(headers, Headers.ACCEPT_LANGUAGE, LANGUAGE, NOTHING);
    }

    /** Removes a content type that is not valid; parsing it would fail. */
    static void removeUnreadableType(HeaderMap headers) {
        String type = headers.getFirst(Headers.CONTENT_TYPE);
        if (type != null && readable(type, TYPE, PARAMETER, NOTHING).isEmpty()) {
            headers.remove(Headers.CONTENT_TYPE);
        }
    }

    private static void keepReadable(HeaderMap headers, HttpString name, Pattern what, Pattern parameter) {
        HeaderValues values = headers.get(name);
        if (values != null) {
            String kept = split(String.join(",", values), ',').stream().map(element -> readable(element, what, parameter, QUALITY))
                    .filter(element -> !element.isEmpty()).collect(Collectors.joining(","));
            headers.remove(name);
            if (!kept.isEmpty()) {
                headers.put(name, kept);
            }
        }
    }

    /** @return an element with its parameters, the quality last; an empty text if it cannot be parsed */
    private static String readable(String element, Pattern what, Pattern parameter, Pattern quality) {
        List<String> parts = split(element, ';').stream().map(String::strip).toList();
        List<String> said = parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
        List<String> qualities = said.stream().filter(part -> quality.matcher(part).matches()).toList();
        boolean known = what.matcher(parts.get(0)).matches() && qualities.size() <= 1
                && said.stream().allMatch(part -> quality.matcher(part).matches() || parameter.matcher(part).matches());
        return !known ? "" : Stream.of(Stream.of(parts.get(0)), said.stream().filter(part -> !qualities.contains(part)), qualities.stream())
                .flatMap(all -> all).collect(Collectors.joining(";"));
    }

    /** Splits a text at a separator, except inside quotation marks. */
    private static List<String> split(String text, char sign) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == sign && !quoted) {
                pieces.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        pieces.add(text.substring(begin));
        return pieces;
    }

    /** @return whether the request line and the headers exceed their limits */
    static boolean areHeadersTooLarge(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        long size = exchange.getRequestURI().length() + exchange.getQueryString().length();
        int count = 0;
        for (HeaderValues header : headers) {
            for (String value : header) {
                size += header.getHeaderName().length() + value.length();
                count++;
            }
        }
        return size > HEADERS || count > HEADER_COUNT;
    }

    /** @return whether a body is a form with too many fields, which the server would drop without an error */
    static boolean hasTooManyFields(HttpServerExchange exchange, byte[] body) {
        int fields = exchange.getQueryParameters().size() + 1;
        for (byte sign : body) {
            fields += sign == '&' ? 1 : 0;
        }
        return fields > FIELDS && typeOf(exchange).startsWith("application/x-www-form-urlencoded");
    }
}
