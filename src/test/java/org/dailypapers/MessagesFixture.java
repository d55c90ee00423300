package org.dailypapers;

import java.util.Locale;

import org.dailypapers.platform.Messages;

/** The texts of the interface, so that tests do not depend on their wording. */
public final class MessagesFixture {

    private MessagesFixture() {
    }

    /** @return a text in Korean */
    public static String ko(String key, Object... values) {
        return Messages.get(Locale.KOREAN, key, values);
    }

    /** @return a text in English */
    public static String en(String key, Object... values) {
        return Messages.get(Locale.ENGLISH, key, values);
    }
}
