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
 * Where somebody goes on after signing in: only ever to a page of the desk of this site, and with nothing but the parameters
 * that this page reads.
 *
 * @param address the path with its query, below the context
 */
record Destination(String address) {

    private static final Destination DESK = new Destination(Routes.DESK.path());
    private static final int LONGEST = 4000;
    /** What a browser or a server could read as something else than it looks. */
    private static final Pattern ODD = Pattern.compile("//|\\\\|/\\.{1,2}(/|$)|\\p{Cntrl}");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /**
     * @param asked a path with its query, from an address or a form, whoever wrote it; may be null
     * @return the same where it is a page of the desk, the desk itself otherwise
     */
    static Destination of(String asked) {
        return Optional.ofNullable(asked).filter(Destination::canBeAddress).flatMap(Destination::read).orElse(DESK);
    }

    /** @return whether an address is short enough to be kept, and written as addresses are */
    static boolean canBeAddress(String text) {
        return text.length() <= LONGEST && ASCII.matcher(text).matches();
    }

    /** @return where somebody goes on whose form is there no more */
    static Destination ofLostForm() {
        return new Destination(QueryString.add(Routes.DESK.path(), Map.of(DoneMessage.PARAMETER, "kept-lost")));
    }

    /** @return the same, where a form is shown again */
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

    /** A form is shown again only where a sign-in has just claimed it, never because an address asks for it. */
    private static boolean isRead(Routes route, String name) {
        return route.reads(name) && !name.equals(AccessControl.KEPT);
    }
}
