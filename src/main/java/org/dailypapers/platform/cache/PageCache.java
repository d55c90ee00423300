package org.dailypapers.platform.cache;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.DataVersion;

/**
 * The pages of this process as they were last sent. A page is used for as long as nothing that readers see has changed since; after a
 * change it is rendered again, and if its bytes are the same, so is its {@code ETag}.
 */
public final class PageCache {

    private static final PageCache OF_PROCESS = new PageCache(DataVersion.ofProcess(),
            () -> PageDay.of(Clock.systemUTC(), Settings.ofProcess().zone()), Runtime.getRuntime().maxMemory() / 8);

    private final DataVersion data;
    private final Supplier<PageDay> day;
    private final Cache<PageKey, CachedPage> pages;
    private final ConcurrentMap<PageKey, CompletableFuture<CachedPage>> rendering = new ConcurrentHashMap<>();

    /**
     * @param data the version of the data
     * @param day what day it is
     * @param bytes how much memory the pages may take
     */
    PageCache(DataVersion data, Supplier<PageDay> day, long bytes) {
        this.data = data;
        this.day = day;
        this.pages = Caffeine.newBuilder().maximumWeight(bytes).weigher((PageKey key, CachedPage page) -> 2 * key.address().length() + page.weight())
                .build();
    }

    /** @return the cache of this process; it takes an eighth of the heap at most */
    public static PageCache ofProcess() {
        return OF_PROCESS;
    }

    /** @return the page of a key; null if it must be rendered */
    CachedPage get(PageKey key) {
        CachedPage page = pages.getIfPresent(key);
        return page != null && page.shows(data.known(), day.get()) ? page : null;
    }

    /**
     * Gives the page of a key, and renders it if it must. Whoever asks for a page that is being rendered waits for it.
     *
     * @param render renders the page; may give null if there is none that could be kept, after it has answered in its own way
     * @return the page; null if the response was answered by {@code render}
     * @throws IOException if {@code render} throws it
     * @throws ServletException if {@code render} throws it
     */
    CachedPage get(PageKey key, Rendering render) throws IOException, ServletException {
        long wanted = data.known();
        PageDay today = day.get();
        CompletableFuture<CachedPage> mine = new CompletableFuture<>();
        for (CompletableFuture<CachedPage> other = rendering.putIfAbsent(key, mine); other != null; other = rendering.putIfAbsent(key, mine)) {
            CachedPage page = other.join();
            if (page == null) {
                return kept(key, render.render());
            }
            if (page.shows(wanted, today)) {
                return page;
            }
        }
        CachedPage page = null;
        try {
            page = get(key);
            page = page == null ? kept(key, render.render()) : page;
            return page;
        } finally {
            rendering.remove(key, mine);
            mine.complete(page);
        }
    }

    private CachedPage kept(PageKey key, CachedPage page) {
        if (page != null) {
            pages.asMap().merge(key, page, (before, now) -> before.isNewerThan(now) ? before : now);
        }
        return page;
    }

    /** @return what day it is */
    PageDay today() {
        return day.get();
    }

    /** @return how many bytes of memory the pages take, about */
    long bytes() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** Forgets all pages. */
    public void clear() {
        pages.invalidateAll();
    }

    /** Renders a page. */
    interface Rendering {

        /** @return the page; null if there is none that could be kept */
        CachedPage render() throws IOException, ServletException;
    }
}
