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

/** What is wrong with a form that was sent, by field, in the language of the page. */
@Named
@RequestScoped
public class Mistakes {

    @Inject
    private Page page;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /**
     * Notes what is wrong with a field; the first mistake of a field counts.
     *
     * @param field the id of the field, as the page knows it, such as {@code setUp:name}
     * @param key the name of the text
     * @param arguments values for its placeholders
     */
    public void add(String field, String key, Object... arguments) {
        texts.putIfAbsent(field, Messages.get(page.getLocale(), key, arguments));
    }

    /**
     * Notes a text that is too long for its field.
     *
     * @param field the id of the field, as the page knows it
     * @param limit how long it may be
     * @param text what was typed; may be null
     * @return whether it is not too long
     */
    public boolean fits(String field, FieldLimit limit, String text) {
        if (!limit.holds(text)) {
            add(field, Words.TOO_LONG, limit.longest(), text.length());
        }
        return limit.holds(text);
    }

    /** @return whether nothing is wrong */
    public boolean isNone() {
        return texts.isEmpty();
    }

    /**
     * @param field the id of a field
     * @return what is wrong with it; null if nothing is
     */
    public String of(String field) {
        return texts.get(field);
    }

    /**
     * @param form the id of a form
     * @return what is wrong with its fields, by their ids, in the order in which it was found
     */
    public Map<String, String> in(String form) {
        Map<String, String> own = new LinkedHashMap<>(texts);
        own.keySet().removeIf(field -> !field.startsWith(form + ":"));
        return own;
    }
}
