package org.dailypapers.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.dailypapers.platform.BadRequest;

/** The parameters of an address by name, read as what they must be; empty ones count as not given. */
record Parameters(Map<String, String> values) {

    private static final int LONGEST = 200;

    /** @return the text without control characters; null where there is none */
    String text(String name) {
        String text = values.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > LONGEST) {
            throw new BadRequest("error.text", LONGEST);
        }
        return text.isEmpty() ? null : text;
    }

    /** @return the day; null where there is none */
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequest("error.date", text);
        }
    }

    /** @return the number from the least on; null where there is none */
    Integer number(String name, int least) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
            throw new BadRequest("error." + name, text);
        }
        return Integer.valueOf(text);
    }
}
