package org.dailypapers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A reader who loads one page after the other, and measures the time of each. */
final class Reader implements AutoCloseable {

    private static final List<String> PAGES = List.of("/", "/papers", "/day/2024-11-15", "/calendar", "/api/v1/digests");

    private final Server server;
    private final List<String> wrong = new ArrayList<>();
    private final Thread thread = new Thread(this::read, "reader");
    private volatile boolean done;
    private final List<Duration> times = Collections.synchronizedList(new ArrayList<>());

    private Reader(Server server) {
        this.server = server;
    }

    /** @return a reader who has just started */
    static Reader of(Server server) {
        Reader reader = new Reader(server);
        reader.thread.start();
        return reader;
    }

    private void read() {
        while (!done) {
            String page = PAGES.get(times.size() % PAGES.size());
            long begun = System.nanoTime();
            try {
                int status = server.get(page).statusCode();
                if (status != 200) {
                    wrong.add(page + " answers " + status);
                }
            } catch (IOException e) {
                wrong.add(page + ": " + e);
            }
            times.add(Duration.ofNanos(System.nanoTime() - begun));
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the times of at least this many pages, fastest first; fewer if a page failed */
    List<Duration> times(int least) {
        while (times.size() < least && wrong.isEmpty()) {
            pause();
        }
        close();
        return times.stream().sorted().toList();
    }

    /** @return the pages that failed */
    List<String> wrong() {
        close();
        return wrong;
    }

    @Override
    public void close() {
        done = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
