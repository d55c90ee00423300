package org.dailypapers.curation.editor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Actor;
import org.dailypapers.platform.problem.Forbidden;
import org.dailypapers.platform.route.SeeOther;

/**
 * Responds to a submission. A browser is redirected or shown a page. A script repeats its request until it gets a response: 204 has the
 * address to go to; 409 tells it to submit the form as a browser would, to get the page that says what is wrong.
 */
final class SubmissionAnswer {

    private SubmissionAnswer() {
    }

    /** Sends the complete response to a successful submission, with the address to go to. */
    static void done(HttpServletRequest request, HttpServletResponse response, String address) {
        SeeOther.to(response, address);
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    /**
     * Responds that the action was not done.
     *
     * @return whether the response is complete; false for a browser, which is shown the page
     */
    static boolean refused(HttpServletRequest request, HttpServletResponse response) {
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        return isScript(request);
    }

    /**
     * Checks that the page belongs to the person who is signed in. A page keeps sending what is typed on it, and somebody else may sign in
     * with the same browser meanwhile.
     *
     * @param request has {@code editor}, the number of the account that the page was shown to; not checked if it is missing
     * @param actor who is signed in
     * @throws Forbidden if the page was shown to another account
     */
    static void requireSame(HttpServletRequest request, Actor actor) {
        String shownTo = request.getParameter("editor");
        if (shownTo != null && !shownTo.isEmpty() && !shownTo.equals(Long.toString(actor.id()))) {
            throw new Forbidden("the page was shown to another account");
        }
    }

    private static boolean isScript(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With"));
    }
}
