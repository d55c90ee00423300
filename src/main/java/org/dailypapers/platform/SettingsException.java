package org.dailypapers.platform;

/** A setting with which the application cannot start; the message is one sentence that says which and how to mend it. */
public class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence which setting, and how to mend it */
    public SettingsException(String sentence) {
        super(sentence);
    }
}
