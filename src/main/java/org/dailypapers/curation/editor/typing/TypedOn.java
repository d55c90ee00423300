package org.dailypapers.curation.editor.typing;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.dailypapers.limit.FieldLimit;

/**
 * The page on which somebody types, so that what is typed on another one is not taken for an earlier state of it.
 *
 * @param device the browser and the system
 * @param page names one showing of the editor; empty if a request names none
 * @param turn counts what the page sent, so that what comes late does not count
 * @param ends how often what was typed had ended, as far as the page knows
 * @param known when the draft was kept that the page began with; null if it began with none
 */
public record TypedOn(String device, String page, int turn, int ends, Instant known) {

    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9-]{1," + FieldLimit.PAGE_NAME.longest() + "}");

    /**
     * @param fields the fields of a form by name, with {@code page}, {@code turn}, {@code ends} and {@code known} (milliseconds since
     *     1970 UTC)
     * @param userAgent the header of that name; may be null
     * @return where it comes from; what the fields do not say, or not rightly, counts as nothing
     */
    public static TypedOn of(Map<String, String[]> fields, String userAgent) {
        String page = text(fields, "page");
        long known = number(text(fields, "known"), 15);
        return new TypedOn(Device.of(userAgent), PAGE.matcher(page).matches() ? page : "", (int) number(text(fields, "turn"), 9),
                (int) number(text(fields, "ends"), 9), known == 0 ? null : Instant.ofEpochMilli(known));
    }

    /** @return whether a draft is what this page typed, or began with */
    public boolean continues(Draft draft) {
        return !page.isEmpty() && page.equals(draft.page()) || known != null && known.toEpochMilli() == draft.savedAt().toEpochMilli();
    }

    /** @return whether the page that typed a draft had sent this before that */
    boolean isBefore(Draft draft) {
        return page.equals(draft.page()) && turn < draft.turn();
    }

    private static String text(Map<String, String[]> fields, String name) {
        String[] values = fields.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    private static long number(String text, int digits) {
        return text.length() <= digits && text.matches("[0-9]+") ? Long.parseLong(text) : 0;
    }
}
