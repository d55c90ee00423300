package org.dailypapers.account.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.account.Secret;
import org.dailypapers.platform.route.AccessControl;
import org.dailypapers.platform.route.DoneMessage;
import org.dailypapers.platform.route.QueryString;
import org.dailypapers.platform.route.Routes;

/**
 * Where to go after signing in: only ever a page of the desk of this site, with only the parameters that this page reads.
 *
 * @param address the path with its query, below the context
 */
record Destination(String address) {

    private static final Destination DESK = new Destination(Routes.DESK.path());
    private static final int LONGEST = 4000;
    /** Sequences that a browser or a server might interpret in an unexpected way. */
    private static final Pattern ODD = Pattern.compile("//|\\\\|/\\.{1,2}(/|$)|\\p{Cntrl}");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /**
     * @param asked a path with its query, from an address or a form and possibly forged; may be null
     * @return the path if it is a page of the desk; otherwise the desk's start page
     */
    static Destination of(String asked) {
        return Optional.ofNullable(asked).filter(Destination::canBeAddress).flatMap(Destination::read).orElse(DESK);
    }

    /** @return whether an address is short enough to be stored, and ASCII only */
    static boolean canBeAddress(String text) {
        return text.length() <= LONGEST && ASCII.matcher(text).matches();
    }

    /** @return the destination if the form to be shown again no longer exists */
    static Destination ofLostForm() {
        return new Destination(QueryString.add(Routes.DESK.path(), Map.of(DoneMessage.PARAMETER, "kept-lost")));
    }

    /** @return the same destination, showing a kept form again */
    Destination showing(Secret code) {
        return new Destination(QueryString.add(address, Map.of(AccessControl.KEPT, code.text())));
    }

    private static Optional<Destination> read(String asked) {
        try {
            URI uri = new URI(asked);
            boolean plain = asked.startsWith("/") && !uri.isAbsolute() && uri.getRawAuthority() == null
                    && uri.getRawFragment() == null && !ODD.matcher(uri.getPath()).find();
            return plain ? Routes.match(uri.getPath()).filter(match -> match.route().access().role().isPresent())
                    .map(match -> new Destination(match.path() + query(match.route(), uri.getRawQuery()))) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String query(Routes route, String asked) {
        String query = QueryString.read(asked).filter(parameter -> isRead(route, parameter.name())).map(QueryString.Parameter::text)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A form is shown again only if a sign-in has just claimed it, never because an address asks for it. */
    private static boolean isRead(Routes route, String name) {
        return route.reads(name) && !name.equals(AccessControl.KEPT);
    }
}
