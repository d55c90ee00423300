package org.dailypapers.platform.problem;

import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;

/** An invalid address; answered with status 400 and this message. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /**
     * @param key the key of the message
     * @param arguments values for its placeholders
     */
    public BadRequest(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    /** @return the message in a language */
    public String in(Language language) {
        return Messages.get(language.locale(), getMessage(), arguments);
    }
}
