package org.dailypapers.platform.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** What is wrong with a submitted form, by field, in the language of the page. */
@Named
@RequestScoped
public class Mistakes {

    @Inject
    private Page page;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /**
     * Adds an error to a field. If a field has several errors, the first one is kept.
     *
     * @param field the client id of the field, such as {@code setUp:name}
     * @param key the key of the message
     * @param arguments values for its placeholders
     */
    public void add(String field, String key, Object... arguments) {
        texts.putIfAbsent(field, Messages.get(page.getLocale(), key, arguments));
    }

    /**
     * Adds an error if a text is too long for its field.
     *
     * @param field the client id of the field
     * @param limit its maximum length
     * @param text what was typed; may be null
     * @return whether the text is short enough
     */
    public boolean fits(String field, FieldLimit limit, String text) {
        if (!limit.holds(text)) {
            add(field, Words.TOO_LONG, limit.longest(), text.length());
        }
        return limit.holds(text);
    }

    /** @return whether there are no errors */
    public boolean isNone() {
        return texts.isEmpty();
    }

    /**
     * @param field the id of a field
     * @return its error message; null if there is none
     */
    public String of(String field) {
        return texts.get(field);
    }

    /**
     * @param form the id of a form
     * @return the error messages of its fields by client id, in the order in which they were found
     */
    public Map<String, String> in(String form) {
        Map<String, String> own = new LinkedHashMap<>(texts);
        own.keySet().removeIf(field -> !field.startsWith(form + ":"));
        return own;
    }
}
