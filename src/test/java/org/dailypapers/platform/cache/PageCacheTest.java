package org.dailypapers.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.dailypapers.platform.Language;
import org.dailypapers.platform.database.DataVersion;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private static final PageKey KEY = new PageKey("/day/2024-11-15", Language.KO);

    private PageDay today = day(15);
    private final DataVersion data = new DataVersion();
    private final PageCache cache = new PageCache(data, () -> today, 1 << 20);
    private final AtomicInteger rendered = new AtomicInteger();

    @Test
    void aPageIsRenderedOnceAsLongAsNothingChanges() throws Exception {
        data.seen(1);
        CachedPage first = cache.get(KEY, () -> page(1));
        assertSame(first, cache.get(KEY, () -> page(1)));
        assertSame(first, cache.get(KEY));
        data.seen(2);
        assertNull(cache.get(KEY));
        cache.get(KEY, () -> page(2));
        assertEquals(2, rendered.get());
    }

    @Test
    void aNewDayIsAChange() throws Exception {
        cache.get(KEY, () -> page(1));
        today = day(16);
        assertNull(cache.get(KEY));
        cache.get(KEY, () -> page(1));
        assertEquals(2, rendered.get());
    }

    @Test
    void theDayIsThatOfTheZoneAndThatOfUtc() {
        Clock evening = Clock.fixed(Instant.parse("2024-11-15T16:00:00Z"), ZoneOffset.UTC);
        assertEquals(new PageDay(LocalDate.of(2024, 11, 16), LocalDate.of(2024, 11, 15)), PageDay.of(evening, ZoneId.of("Asia/Seoul")));
    }

    @Test
    void thoseWhoAskMeanwhileWaitForTheSamePage() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<CachedPage>> all = new ArrayList<>();
        all.add(async(() -> {
            begun.countDown();
            await(go);
            return page(1);
        }));
        begun.await();
        for (int i = 0; i < 5; i++) {
            all.add(async(() -> page(1)));
        }
        go.countDown();
        for (CompletableFuture<CachedPage> one : all) {
            assertSame(all.get(0).join(), one.join());
        }
        assertEquals(1, rendered.get());
    }

    @Test
    void whoAsksAfterAChangeDoesNotGetThePageBeforeIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        data.seen(1);
        CompletableFuture<CachedPage> before = async(() -> {
            begun.countDown();
            await(go);
            return page(1);
        });
        begun.await();
        data.seen(2);
        CompletableFuture<CachedPage> after = async(() -> page(2));
        go.countDown();
        assertTrue(after.join().shows(2, today));
        assertTrue(before.join().shows(1, today));
        assertSame(after.join(), cache.get(KEY));
    }

    @Test
    void anOlderPageThatIsReadyLaterDoesNotReplaceANewerOne() throws Exception {
        cache.get(KEY, () -> {
            data.seen(2);
            cache.get(new PageKey("/other", Language.KO), () -> page(2));
            return page(1);
        });
        assertNull(cache.get(KEY));
    }

    @Test
    void whatCannotBeKeptIsAnsweredByEachForItself() throws Exception {
        assertNull(cache.get(KEY, () -> null));
        assertThrows(IOException.class, () -> cache.get(KEY, () -> {
            throw new IOException("lost");
        }));
        assertEquals(1, cache.get(KEY, () -> page(1)).weight() / 1024);
    }

    @Test
    void takesNoMoreMemoryThanItMay() throws Exception {
        PageCache small = new PageCache(data, () -> today, 10_000);
        for (int i = 0; i < 100; i++) {
            small.get(new PageKey("/" + i, Language.KO), () -> page(1));
        }
        assertTrue(small.bytes() <= 10_000, small.bytes() + " bytes");
    }

    private CompletableFuture<CachedPage> async(PageCache.Rendering rendering) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return cache.get(KEY, rendering);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static PageDay day(int day) {
        return new PageDay(LocalDate.of(2024, 11, day), LocalDate.of(2024, 11, day));
    }

    private CachedPage page(long version) {
        rendered.incrementAndGet();
        return new CachedPage(version, today, Map.of(), ("text of version " + version).getBytes(StandardCharsets.UTF_8));
    }
}
