package org.dailypapers.curation.editor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Actor;
import org.dailypapers.platform.problem.Forbidden;
import org.dailypapers.platform.route.SeeOther;

/**
 * Answers a press of a button. A browser is led on or shown a page. A script asks until there is an answer: 204 says where a
 * browser would be led, 409 to send the form as a browser would, for the page that says why not.
 */
final class SubmissionAnswer {

    private SubmissionAnswer() {
    }

    /** Says where to go on, after what was asked for was done; that is the whole answer. */
    static void done(HttpServletRequest request, HttpServletResponse response, String address) {
        SeeOther.to(response, address);
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    /**
     * Says that it was not done.
     *
     * @return whether that is the whole answer; a browser is shown the page
     */
    static boolean refused(HttpServletRequest request, HttpServletResponse response) {
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        return isScript(request);
    }

    /**
     * A page goes on sending what was typed on it, and meanwhile somebody else may sign in with the same browser.
     *
     * @param request has {@code editor}, the account that the page was shown to; nothing is known where it is missing
     * @param actor who is signed in
     * @throws Forbidden if that is another
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
