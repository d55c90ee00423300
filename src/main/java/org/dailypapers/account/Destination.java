package org.dailypapers.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.dailypapers.platform.Routes;

/** Where somebody goes on after signing in: only ever to the desk of this site. */
final class Destination {

    private static final String DESK = Routes.DESK.path();
    private static final int LONGEST = 2000;
    /** What a browser or a server could read as something else than it looks. */
    private static final Pattern ODD = Pattern.compile("//|\\\\|/\\.{1,2}(/|$)|\\p{Cntrl}");

    private Destination() {
    }

    /**
     * @param asked a path with its query, from an address or a form, whoever wrote it; may be null
     * @return the same where it is a path of the desk and of nothing else, the desk itself otherwise
     */
    static String of(String asked) {
        return asked != null && asked.length() <= LONGEST && isOfDesk(asked) ? asked : DESK;
    }

    private static boolean isOfDesk(String asked) {
        try {
            URI uri = new URI(asked);
            String path = uri.getPath();
            boolean plain = asked.startsWith(DESK) && !uri.isAbsolute() && uri.getRawAuthority() == null
                    && uri.getRawFragment() == null && !ODD.matcher(path).find();
            return plain && (path.equals(DESK) || path.startsWith(DESK + "/")) && !path.equals(Routes.SIGN_IN.path())
                    && !path.equals(Routes.SIGN_OUT.path());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
