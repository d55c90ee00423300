package org.dailypapers.account;

import jakarta.servlet.http.HttpServletRequest;
import org.dailypapers.platform.form.Params;

/**
 * Where a request comes from.
 *
 * @param address the IP address of the machine
 * @param device the browser's {@code User-Agent}; null if it sends none
 */
public record Client(String address, String device) {

    /**
     * @param request a request
     * @return its client
     */
    public static Client of(HttpServletRequest request) {
        return new Client(request.getRemoteAddr(), Params.text(request.getHeader("User-Agent")));
    }
}
