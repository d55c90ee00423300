package org.dailypapers.platform.route;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Redirects the browser after a request that changed something, so that a reload sends nothing twice. */
public final class SeeOther {

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

    private SeeOther() {
    }

    /**
     * @param response the answer
     * @param address where to go
     */
    public static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ascii(address));
    }

    /** A header has one byte per character, so other characters would be garbled. */
    static String ascii(String address) {
        return BEYOND_ASCII.matcher(address).replaceAll(some -> URLEncoder.encode(some.group(), StandardCharsets.UTF_8));
    }

    /**
     * Redirects the browser from the current page.
     *
     * @param address where to go
     */
    public static void to(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        to((HttpServletResponse) context.getExternalContext().getResponse(), address);
        context.responseComplete();
    }
}
