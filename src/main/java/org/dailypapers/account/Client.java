package org.dailypapers.account;

import jakarta.servlet.http.HttpServletRequest;
import org.dailypapers.platform.form.Params;

/**
 * Where a request comes from.
 *
 * @param address the address of the machine
 * @param device how the browser calls itself; null if it does not
 */
public record Client(String address, String device) {

    /**
     * @param request a request
     * @return where it comes from
     */
    public static Client of(HttpServletRequest request) {
        return new Client(request.getRemoteAddr(), Params.text(request.getHeader("User-Agent")));
    }
}
