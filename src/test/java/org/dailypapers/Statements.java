package org.dailypapers;

import java.io.IOException;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the statements that something needs. The application has work of its own meanwhile, such as checking what was
 * imported: counting begins when that is done, and where something can be repeated, it is until two counts agree.
 */
public final class Statements {

    private static final int TRIES = 10;
    private static final long QUIET_MILLIS = 200;
    private static final int MOST_WAITS = 300;

    private final Statistics statistics;

    /** @param factory what counts */
    public Statements(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    /** @return how many statements something needs that can be repeated */
    public long of(Act act) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long one = once(act);
            long other = count(act);
            least = Math.min(least, Math.min(one, other));
            if (one == other) {
                return least;
            }
        }
        return least;
    }

    /** @return how many statements something needed, or a few more where the application began something meanwhile */
    public long once(Act act) throws IOException {
        awaitQuiet();
        return count(act);
    }

    private long count(Act act) throws IOException {
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }

    private void awaitQuiet() {
        for (int i = 0; i < MOST_WAITS; i++) {
            statistics.clear();
            try {
                Thread.sleep(QUIET_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (statistics.getPrepareStatementCount() == 0) {
                return;
            }
        }
        throw new AssertionError("the application is never quiet for " + QUIET_MILLIS + " ms");
    }

    /** Something that needs statements. */
    public interface Act {
        /** Does it. */
        void run() throws IOException;
    }
}
