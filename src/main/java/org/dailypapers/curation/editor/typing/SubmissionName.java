package org.dailypapers.curation.editor.typing;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.limit.FieldLimit;

/** The name that a page's script gives to a submission, so that one that is sent again is recognised. */
public final class SubmissionName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1," + FieldLimit.PAGE_NAME.longest() + "}");

    private SubmissionName() {
    }

    /**
     * @param request has {@code press}
     * @return the name; empty if it is missing or invalid
     */
    public static String of(HttpServletRequest request) {
        String name = request.getParameter("press");
        return name != null && NAME.matcher(name).matches() ? name : "";
    }
}
