package org.dailypapers.platform.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dailypapers.platform.Messages;

/** What the previous request has done. The address contains a key, which selects one of our own texts. */
@Named("done")
@RequestScoped
public class DoneMessage {

    /** The name of the parameter. */
    public static final String PARAMETER = "done";

    /** The name of the parameter for a number in the text, such as that of a revision. */
    public static final String VERSION = "version";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Page page;

    /** @return the text; null if there is none */
    public String getText() {
        String name = request.getParameter(PARAMETER);
        String key = "done." + name;
        return name != null && Messages.has(page.getLocale(), key) ? Messages.get(page.getLocale(), key, version()) : null;
    }

    private String version() {
        String version = request.getParameter(VERSION);
        return version != null && version.matches("[1-9][0-9]{0,8}") ? version : "?";
    }
}
