package org.dailypapers.curation.editor;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The page on which somebody types, so that what is typed on another one is not taken for an earlier state of it.
 *
 * @param device the browser and the system
 * @param page names one showing of the editor; empty where a request names none
 * @param turn counts what the page sent, so that what comes late does not count
 * @param known when the draft was kept that the page began with; null where it began with none
 */
record TypedOn(String device, String page, int turn, Instant known) {

    private static final int LONGEST_PAGE = 40;

    /**
     * @param request a request of an editor, with {@code page}, {@code turn} and {@code known} (milliseconds since 1970 UTC)
     * @return where it comes from; what a request does not say, or not rightly, counts as nothing
     */
    static TypedOn of(HttpServletRequest request) {
        String page = request.getParameter("page");
        long known = number(request.getParameter("known"));
        return new TypedOn(Device.of(request.getHeader("User-Agent")), page == null || page.length() > LONGEST_PAGE ? "" : page,
                (int) number(request.getParameter("turn")), known == 0 ? null : Instant.ofEpochMilli(known));
    }

    /** @return whether a draft is what this page typed, or began with */
    boolean continues(Draft draft) {
        return !page.isEmpty() && page.equals(draft.page()) || known != null && known.toEpochMilli() == draft.savedAt().toEpochMilli();
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }
}
