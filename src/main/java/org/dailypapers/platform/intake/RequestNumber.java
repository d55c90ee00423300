package org.dailypapers.platform.intake;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.util.concurrent.ThreadLocalRandom;
import org.dailypapers.platform.database.TimeLimit;

/**
 * What tells a request from others in the log: lines of the log have it behind the name of their thread, and the answer as
 * {@code X-Request-Id}.
 *
 * @param text 13 digits of base 32
 */
record RequestNumber(String text) {

    private static final HttpString HEADER = new HttpString("X-Request-Id");
    private static final int BASE = 32;
    private static final int DIGITS = 13;

    /** @return the number of a request, which its answer has from now on */
    static RequestNumber of(HttpServerExchange exchange) {
        String digits = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), BASE);
        RequestNumber number = new RequestNumber("0".repeat(DIGITS - digits.length()) + digits);
        exchange.getResponseHeaders().put(HEADER, number.text());
        return number;
    }

    /** Does something of which the log's lines have this number. It is no MDC, which threads that are born meanwhile would inherit. */
    void hold(TimeLimit.Act act) throws Exception {
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(name + " " + text);
        try {
            act.run();
        } finally {
            thread.setName(name);
        }
    }
}
