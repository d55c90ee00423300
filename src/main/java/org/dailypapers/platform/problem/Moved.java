package org.dailypapers.platform.problem;

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
        return address.replace("/" + from, "/" + to);
    }
}
