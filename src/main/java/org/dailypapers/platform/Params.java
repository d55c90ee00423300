package org.dailypapers.platform;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the parameters of addresses; an empty one counts as not given. */
public final class Params {

    private Params() {
    }

    /**
     * @param value the parameter; may be null
     * @return it without white space around it and without NUL, which no database keeps, or null where nothing is left
     */
    public static String text(String value) {
        String text = value == null ? "" : value.replace('\0', ' ').strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * @param value the parameter; may be null
     * @return the ISO date, or null where none is given
     * @throws BadRequest where it is none
     */
    public static LocalDate date(String value) {
        String text = text(value);
        try {
            LocalDate date = text == null ? null : LocalDate.parse(text);
            if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
                throw new BadRequest("error.date", text);
            }
            return date;
        } catch (DateTimeException e) {
            throw new BadRequest("error.date", text);
        }
    }

    /**
     * @param value the parameter; may be null
     * @param least the least number allowed
     * @param key the name of the message for everything else
     * @return the number, or null where none is given
     * @throws BadRequest where it is no number or too small
     */
    public static Integer number(String value, int least, String key) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least) {
            throw new BadRequest(key, text);
        }
        return Integer.valueOf(text);
    }
}
