package org.dailypapers.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What went wrong with a request, for the error page. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    /** The request attribute that marks the error's message as one of our own texts. */
    public static final String TOLD = ErrorPage.class.getName();

    /** The request attribute that explains an error beyond its status: the key prefix of the texts. */
    public static final String EXPLANATION = ErrorPage.class.getName() + ".explanation";

    /** The request attribute with the number of the last page of the list, if the address names a page after it. */
    public static final String LAST_PAGE = ErrorPage.class.getName() + ".lastPage";

    private static final Set<Integer> EXPLAINED = Set.of(HttpServletResponse.SC_BAD_REQUEST,
            HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED, HttpServletResponse.SC_GONE,
            HttpServletResponse.SC_REQUEST_TIMEOUT, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
            HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, 431, HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    @Inject
    private HttpServletRequest request;

    /** @return the status of the answer */
    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** @return the key prefix of the texts that explain the error */
    public String getKey() {
        if (request.getAttribute(EXPLANATION) instanceof String key) {
            return key;
        }
        return "error." + (EXPLAINED.contains(getStatus()) ? getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** @return the number of the last page of the list, if the address names a page after it; otherwise null */
    public Long getLastPage() {
        return (Long) request.getAttribute(LAST_PAGE);
    }

    /** @return what is wrong with the address, or what happened to the thing it names; null if that is not known */
    public String getMessage() {
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean told = message != null && Boolean.TRUE.equals(request.getAttribute(TOLD));
        return told ? message.toString() : null;
    }
}
