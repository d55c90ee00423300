package org.dailypapers.platform.problem;

/** The address of a page after the last page of a list; answered with status 400 and a link to the last page. */
public class PageBeyond extends BadRequest {

    private static final long serialVersionUID = 1L;

    private final long last;

    /**
     * @param page the number of the page in the address
     * @param last the number of the last page, from 1
     */
    public PageBeyond(int page, long last) {
        super("error.page.beyond", String.valueOf(page), String.valueOf(last));
        this.last = last;
    }

    /** @return the number of the last page, from 1 */
    public long last() {
        return last;
    }
}
