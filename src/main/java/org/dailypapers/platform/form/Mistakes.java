package org.dailypapers.platform.form;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** What is wrong with a submitted form: the Faces messages of its fields, in the language of the page. */
@Named
@RequestScoped
public class Mistakes {

    @Inject
    private Page page;

    /**
     * Adds an error to a field.
     *
     * @param field the client id of the field, such as {@code setUp:name}
     * @param key the key of the message
     * @param arguments values for its placeholders
     */
    public void add(String field, String key, Object... arguments) {
        faces().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.get(page.getLocale(), key, arguments), null));
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
        return faces().getMessageList().isEmpty();
    }

    /**
     * @param field the client id of a field
     * @return its first error message; null if there is none
     */
    public String of(String field) {
        return faces().getMessageList(field).stream().findFirst().map(FacesMessage::getSummary).orElse(null);
    }

    /**
     * @param form the id of a form
     * @return the first error message of each of its fields by client id, in the order in which they were found
     */
    public Map<String, String> in(String form) {
        Map<String, String> own = new LinkedHashMap<>();
        faces().getClientIdsWithMessages().forEachRemaining(field -> {
            if (field != null && field.startsWith(form + ":")) {
                own.put(field, of(field));
            }
        });
        return own;
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
