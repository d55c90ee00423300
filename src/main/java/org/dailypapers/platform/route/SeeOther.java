package org.dailypapers.platform.route;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Ends a request that has changed something by leading the browser elsewhere, so that nothing is sent twice. */
public final class SeeOther {

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

    private SeeOther() {
    }

    /**
     * @param response the answer
     * @param address where to go on
     */
    public static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ascii(address));
    }

    /** A header has one byte for each character: others would become something else on the way. */
    static String ascii(String address) {
        return BEYOND_ASCII.matcher(address).replaceAll(some -> URLEncoder.encode(some.group(), StandardCharsets.UTF_8));
    }

    /**
     * Ends the request of the page at hand.
     *
     * @param address where to go on
     */
    public static void to(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        to((HttpServletResponse) context.getExternalContext().getResponse(), address);
        context.responseComplete();
    }
}
