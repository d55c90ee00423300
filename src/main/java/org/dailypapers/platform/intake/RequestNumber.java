package org.dailypapers.platform.intake;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.util.concurrent.ThreadLocalRandom;
import org.dailypapers.platform.database.TimeLimit;

/**
 * An identifier for a request. Log lines show it after the name of their thread, and the response has it as {@code X-Request-Id}.
 *
 * @param text 13 digits of base 32
 */
record RequestNumber(String text) {

    private static final HttpString HEADER = new HttpString("X-Request-Id");
    private static final int BASE = 32;
    private static final int DIGITS = 13;

    /** @return a new number for the request, which is also set on its response */
    static RequestNumber of(HttpServerExchange exchange) {
        String digits = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), BASE);
        RequestNumber number = new RequestNumber("0".repeat(DIGITS - digits.length()) + digits);
        exchange.getResponseHeaders().put(HEADER, number.text());
        return number;
    }

    /** Runs something whose log lines get this number. An MDC is not used, since threads created meanwhile would inherit it. */
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
