package org.dailypapers;

import java.util.Locale;

import org.dailypapers.platform.Messages;

/** What pages say, for tests that ask whether it is there, so that a test holds whatever the words are. */
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
