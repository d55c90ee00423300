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
 * How large requests may be, in bytes unless said otherwise. The server itself takes somewhat more of each
 * ({@code plain-wildfly.cli}), as it cuts or answers with nothing if it refuses.
 */
public final class RequestLimits {

    /** The path of an address, encoded. No address of ours is nearly as long. */
    public static final int PATH = 2 * 1024;
    /** The first line and all headers together. */
    public static final int HEADERS = 64 * 1024;
    /** How many headers there may be. */
    public static final int HEADER_COUNT = 200;
    /** A form, and anything else that is not named here. */
    public static final int FORM = 256 * 1024;
    /** A form of the editor. */
    public static final int EDITOR_FORM = 2 * 1024 * 1024;
    /** How many fields a form may have: some more than there are days in the largest upload. */
    public static final int FIELDS = 6000;
    /** What a script sends to the API. */
    public static final int API = 2 * 1024 * 1024;
    /** Of a body that is refused, so much is read and thrown away, as browsers show no answer where a connection is cut. */
    static final long DISCARDED = 10L * 1024 * 1024;
    /** The same of an upload. Anyone who reads uploads has limits of their own. */
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
     * @return how large the body of a request for it may be, if it is no upload
     */
    static int body(String path) {
        if (path.startsWith("/api/")) {
            return API;
        }
        return Routes.match(path).filter(match -> EDITOR.contains(match.route())).isPresent() ? EDITOR_FORM : FORM;
    }

    /** @return whether it brings files, which are read as they come, and only from somebody who may upload */
    static boolean isUpload(HttpServerExchange exchange) {
        return UPLOADS.contains(exchange.getRelativePath()) && isOfParts(exchange);
    }

    /** @return whether its body is a form in parts, which the server reads by rules of its own */
    static boolean isOfParts(HttpServerExchange exchange) {
        return typeOf(exchange).startsWith("multipart/");
    }

    private static String typeOf(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Takes away what says what is wanted, or what has come, in words that JAX-RS fails to read, as if it had not been said
     * (RFC 9110, 8.3.1, 12.5.1, 12.5.4).
     */
    static void removeUnreadable(HeaderMap headers) {
        keepReadable(headers, Headers.ACCEPT, TYPE, PARAMETER);
        keepReadable(headers, Headers.ACCEPT_LANGUAGE, LANGUAGE, NOTHING);
    }

    /** Takes away a type of a body that is none: anyone who reads it would fail at it. */
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

    /** @return an element with its parameters, the quality last; an empty text if it cannot be read */
    private static String readable(String element, Pattern what, Pattern parameter, Pattern quality) {
        List<String> parts = split(element, ';').stream().map(String::strip).toList();
        List<String> said = parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
        List<String> qualities = said.stream().filter(part -> quality.matcher(part).matches()).toList();
        boolean known = what.matcher(parts.get(0)).matches() && qualities.size() <= 1
                && said.stream().allMatch(part -> quality.matcher(part).matches() || parameter.matcher(part).matches());
        return !known ? "" : Stream.of(Stream.of(parts.get(0)), said.stream().filter(part -> !qualities.contains(part)), qualities.stream())
                .flatMap(all -> all).collect(Collectors.joining(";"));
    }

    /** Splits a text at a sign, but for where it stands within quotation marks. */
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

    /** @return whether its first line and its headers are more than they may be */
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

    /** @return whether a body is a form of more fields than it may have, which the server would not even say */
    static boolean hasTooManyFields(HttpServerExchange exchange, byte[] body) {
        int fields = exchange.getQueryParameters().size() + 1;
        for (byte sign : body) {
            fields += sign == '&' ? 1 : 0;
        }
        return fields > FIELDS && typeOf(exchange).startsWith("application/x-www-form-urlencoded");
    }
}
