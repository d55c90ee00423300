package org.dailypapers.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.route.Page;

/** Texts, dates and numbers in the language of the page; points in time in the time zone of the settings. */
@Named
@RequestScoped
public class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss z", Locale.ENGLISH);

    /** The key of the message for a text that is too long; its placeholders are the limit and the actual length. */
    public static final String TOO_LONG = "content.problem.TOO_LONG";

    private final Map<String, DateTimeFormatter> formats = new HashMap<>();

    private Page page;
    private Settings settings;

    /** For the container. */
    protected Words() {
    }

    /**
     * @param page gives the language
     * @param settings give the time zone
     */
    @Inject
    public Words(Page page, Settings settings) {
        this.page = page;
        this.settings = settings;
    }

    /**
     * @param key the name of a text
     * @param arguments values for its placeholders
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return Messages.get(page.getLocale(), key, arguments);
    }

    /**
     * @param limit how long a text may be
     * @param text the text, which is longer
     * @return the message for its field
     */
    public String tooLong(FieldLimit limit, String text) {
        return text(TOO_LONG, limit.longest(), text.length());
    }

    /**
     * @param date a day
     * @return the day in full, with its weekday
     */
    public String day(LocalDate date) {
        return in("format.day", date);
    }

    /**
     * @param date a day
     * @return the day without its year
     */
    public String dayOfYear(LocalDate date) {
        return in("format.dayOfYear", date);
    }

    /**
     * @param date a day
     * @return the day without its year, with its weekday in short
     */
    public String dayOfWeek(LocalDate date) {
        return in("format.dayOfWeek", date);
    }

    /**
     * @param month a month
     * @return the month with its year
     */
    public String month(YearMonth month) {
        return in("format.month", month);
    }

    /**
     * @param month a month
     * @return the month without its year
     */
    public String monthOfYear(YearMonth month) {
        return in("format.monthOfYear", month);
    }

    /**
     * @param month a month
     * @return the month without its year, in short
     */
    public String monthInShort(YearMonth month) {
        return in("format.monthInShort", month);
    }

    /**
     * @param instant a point in time
     * @return its date and time to the minute
     */
    public String time(Instant instant) {
        return in("format.time", here(instant));
    }

    /**
     * @param instant a point in time
     * @return its day
     */
    public LocalDate dayOf(Instant instant) {
        return here(instant).toLocalDate();
    }

    /**
     * @param instant a point in time
     * @return its date and time to the minute in ISO 8601; the same in every language
     */
    public String minute(Instant instant) {
        return MINUTE.format(here(instant));
    }

    /**
     * @param instant a point in time
     * @return its date and time to the second in ISO 8601; the same in every language
     */
    public String second(Instant instant) {
        return SECOND.format(here(instant));
    }

    /**
     * @param instant a point in time
     * @return its time of day to the second and the time zone, such as {@code 14:47:33 KST}; the same in every language
     */
    public String clock(Instant instant) {
        return CLOCK.format(here(instant));
    }

    /**
     * @param instant a point in time
     * @return its date and time to the second in UTC, such as {@code 2025-05-09 05:47:33 UTC}; the same in every language
     */
    public String utc(Instant instant) {
        return SECOND.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    private ZonedDateTime here(Instant instant) {
        return instant.atZone(settings.zone());
    }

    /**
     * @param number a whole number; may be null
     * @return the number with separators; null if there is none
     */
    public String number(Number number) {
        return number == null ? null : NumberFormat.getIntegerInstance(page.getLocale()).format(number);
    }

    /** @return the names of the weekdays from Sunday on, short and full */
    public List<Map.Entry<String, String>> getWeekdays() {
        return IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> Map.entry(day.getDisplayName(TextStyle.SHORT, page.getLocale()),
                        day.getDisplayName(TextStyle.FULL, page.getLocale())))
                .toList();
    }

    private String in(String format, TemporalAccessor time) {
        return formats.computeIfAbsent(format, key -> DateTimeFormatter.ofPattern(text(key), page.getLocale()))
                .format(time);
    }
}
