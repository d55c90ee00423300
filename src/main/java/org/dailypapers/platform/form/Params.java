package org.dailypapers.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.problem.BadRequest;

/** Reads the parameters of addresses; an empty parameter counts as missing. */
public final class Params {

    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");
    /**
     * Characters that show nothing: white space, control and format characters, Hangul fillers, blank Braille, and characters that only
     * modify others (Unicode, Default_Ignorable_Code_Point).
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Z}\\p{Cc}\\p{Cf}\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}"
                    + "\\x{E0000}-\\x{E0FFF}]*");

    private Params() {
    }

    /**
     * @param value the parameter; may be null
     * @return the text without surrounding white space, without NUL, which no database stores, and with a question mark in place of each
     *     unpaired surrogate; null if no visible character is left
     */
    public static String text(String value) {
        String text = value == null ? "" : HALVES.matcher(value.replace('\0', ' ')).replaceAll("?").strip();
        return UNSEEN.matcher(text).matches() ? null : text;
    }

    /**
     * Faces validates no field that a form lacks, which only a script sends.
     *
     * @param value what was typed into a field that must not be missing, converted and validated
     * @return the value
     * @throws BadRequest if it is null
     */
    public static <T> T present(T value) {
        if (value == null) {
            throw new BadRequest("error.act", "");
        }
        return value;
    }

    /**
     * @param value the parameter, in the format YYYY-MM-DD; may be null
     * @return the date; null if the parameter is missing
     * @throws BadRequest if it is not a date
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
     * @param least the smallest number allowed
     * @param key the key of the message for invalid values
     * @return the number; null if the parameter is missing
     * @throws BadRequest if it is not a number or too small
     */
    public static Integer number(String value, int least, String key) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        OptionalInt number = TypedNumber.of(text);
        if (number.isEmpty() || number.getAsInt() < least) {
            throw new BadRequest(key, text);
        }
        return number.getAsInt();
    }
}
