package org.dailypapers.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.dailypapers.platform.problem.PageBeyond;

/**
 * The position of a page within a list.
 *
 * @param page the number of the page, from 1
 * @param size the number of items per page
 * @param total the number of items in the list
 */
public record Pager(int page, int size, long total) {

    /** The page size if none is chosen. */
    public static final int USUAL_SIZE = 25;

    private static final int NEAR = 2;

    /** @throws PageBeyond if the list has no such page; an empty list has one page */
    public Pager {
        if (page < 1 || page > last(size, total)) {
            throw new PageBeyond(page, last(size, total));
        }
    }

    /**
     * Corrects the total: items may have been added or removed between the counting of a list and the reading of a page.
     *
     * @param read how many items were read for this page
     * @return a pager whose total agrees with that
     * @throws PageBeyond if the page no longer exists
     */
    public Pager holding(int read) {
        return read == to() - offset() ? this : new Pager(page, size, offset() + (long) read);
    }

    /** @return the number of the last page, from 1 */
    public long last() {
        return last(size, total);
    }

    /** @return how many items come before this page */
    public int offset() {
        return (page - 1) * size;
    }

    /** @return the number of the page's first item, from 1; 0 if the list is empty */
    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    /** @return the number of the page's last item */
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

    /** @return the page numbers to offer: the first, those around this one, the last, and 0 for each gap of more than one page */
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
