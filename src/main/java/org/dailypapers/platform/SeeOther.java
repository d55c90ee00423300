package org.dailypapers.platform;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Ends a request that has changed something by leading the browser elsewhere, so that nothing is sent twice. */
public final class SeeOther {

    private SeeOther() {
    }

    /**
     * @param response the answer
     * @param address where to go on
     */
    public static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
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
