package org.dailypapers.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.dailypapers.platform.problem.BadRequest;

/**
 * Where a page of a list stands in the whole.
 *
 * @param page the number of the page, from 1
 * @param size how many things a page has
 * @param total how many things there are
 */
public record Pager(int page, int size, long total) {

    /** How many things a page has if nobody chooses. */
    public static final int USUAL_SIZE = 25;

    private static final int NEAR = 2;

    /** @throws BadRequest if the list has no such page; an empty one has a first page */
    public Pager {
        if (page < 1 || page > last(size, total)) {
            throw new BadRequest("error.page.beyond", String.valueOf(page), String.valueOf(last(size, total)));
        }
    }

    /**
     * Something may have come or gone between the counting of a list and the reading of a page of it.
     *
     * @param read how many things were read for this page
     * @return where the page stands in a whole that agrees with that
     * @throws BadRequest if the page is gone
     */
    public Pager holding(int read) {
        return read == to() - offset() ? this : new Pager(page, size, offset() + (long) read);
    }

    /** @return the number of the last page, from 1 */
    public long last() {
        return last(size, total);
    }

    /** @return how many things come before this page */
    public int offset() {
        return (page - 1) * size;
    }

    /** @return the number of the page's first thing, from 1; 0 if there is none */
    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    /** @return the number of the page's last thing */
    public long to() {
        return Math.min(total, offset() + (long) size);
    }

    /** @return the page before this; null if this is the first */
    public Integer previous() {
        return page > 1 ? page - 1 : null;
    }

    /** @return the page after this; null if this is the last */
    public Integer next() {
        return page < last() ? page + 1 : null;
    }

    /** @return the pages to offer: the first, those around this one, the last, and 0 for a gap of more than one page */
    public List<Long> pages() {
        long start = page - NEAR <= NEAR + 1 ? 1 : page - NEAR;
        long end = page + NEAR >= last() - NEAR ? last() : page + NEAR;
        List<Long> pages = new ArrayList<>();
        if (start > 1) {
            pages.addAll(List.of(1L, 0L));
        }
        LongStream.rangeClosed(start, end).forEach(pages::add);
        if (end < last()) {
            pages.addAll(List.of(0L, last()));
        }
        return pages;
    }

    private static long last(int size, long total) {
        return Math.max(1, (total + size - 1) / size);
    }
}
