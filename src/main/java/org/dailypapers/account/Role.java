package org.dailypapers.account;

import java.util.Locale;

/** What a person may do; each role may do what those before it may. */
public enum Role {
    /** Corrects and reviews entries. */
    EDITOR,
    /** Also keeps accounts and settings, and deletes. */
    ADMIN;

    /** @return the role's name for the container and in addresses, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key the name of a role, as {@link #key} gives it
     * @return the role
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Role of(String key) {
        return valueOf(String.valueOf(key).toUpperCase(Locale.ROOT));
    }

    /**
     * @param other a role
     * @return whether who has this role may do what the other may
     */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
