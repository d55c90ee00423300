package org.dailypapers.curation.editor.typing;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.dailypapers.limit.FieldLimit;

/**
 * The page on which a person types, so that text typed on another page is not taken for an earlier state of this one.
 *
 * @param device the browser and the system
 * @param page the name of one showing of the editor; empty if the request has none
 * @param turn the number of the request on this page, so that late requests are recognised
 * @param ends how many ends of the typing the page knows of
 * @param known when the draft that the page started from was saved; null if it started from none
 */
public record TypedOn(String device, String page, int turn, int ends, Instant known) {

    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9-]{1," + FieldLimit.PAGE_NAME.longest() + "}");

    /**
     * @param fields the fields of a form by name, with {@code page}, {@code turn}, {@code ends} and {@code known} (milliseconds since
     *     1970 UTC)
     * @param userAgent the header of that name; may be null
     * @return the page; missing or invalid fields count as empty, 0 or null
     */
    public static TypedOn of(Map<String, String[]> fields, String userAgent) {
        String page = text(fields, "page");
        long known = number(text(fields, "known"), 15);
        return new TypedOn(Device.of(userAgent), PAGE.matcher(page).matches() ? page : "", (int) number(text(fields, "turn"), 9),
                (int) number(text(fields, "ends"), 9), known == 0 ? null : Instant.ofEpochMilli(known));
    }

    /** @return whether a draft was typed on this page, or is the one that this page started from */
    public boolean continues(Draft draft) {
        return !page.isEmpty() && page.equals(draft.page()) || known != null && known.toEpochMilli() == draft.savedAt().toEpochMilli();
    }

    /** @return whether this request and the draft are from the same page, and this request is the earlier one */
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
