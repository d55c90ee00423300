package org.dailypapers.platform.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of a paper whose arXiv identifier was corrected; answered with status 308 and its address now. */
public class Moved extends NotFound {

    /** Permanent Redirect, as RFC 9110 has it. */
    public static final int STATUS = 308;

    private static final long serialVersionUID = 1L;

    private final String from;
    private final String to;

    /**
     * @param from the identifier of the paper in the address
     * @param to its identifier now
     */
    public Moved(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @param address the address that was asked for
     * @return the one that has the other identifier
     */
    public String location(String address) {
        // as a version or a subject class may stand in the address, which are no part of the identifier
        String named = "/" + Pattern.quote(from).replace("/", "\\E(?:\\.[A-Z]{2})?/\\Q") + "(?:v\\d+)?";
        return address.replaceFirst(named, Matcher.quoteReplacement("/" + to));
    }
}
