package org.dailypapers.platform.cache;

import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dailypapers.platform.database.ReadingRepository;

/** How many rows queries find, for as long as nothing that readers see has changed since: the pages of a table share one count. */
@ApplicationScoped
public class KeptCounts {

    private static final int MOST = 1000;

    private final Cache<Key, Long> kept = Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    private ReadingRepository reading;

    /**
     * @param what what is counted, a value that is equal for the same; nothing may count but what moves the data version
     * @param count counts it
     * @return the number, as it is in what the current transaction reads
     */
    public long of(Object what, LongSupplier count) {
        return kept.get(new Key(reading.version(), what), key -> count.getAsLong());
    }

    private record Key(long version, Object what) {
    }
}
