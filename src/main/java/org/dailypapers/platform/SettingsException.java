package org.dailypapers.platform;

/** A setting that keeps the application from starting. The message is one sentence that says which setting and how to fix it. */
public class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence which setting is wrong, and how to fix it */
    public SettingsException(String sentence) {
        super(sentence);
    }
}
