package org.dailypapers.account;

import java.util.Locale;

/** What a person may do. Each role includes the ones before it. */
public enum Role {
    /** Corrects and reviews entries. */
    EDITOR,
    /** Also manages accounts and settings, and deletes. */
    ADMIN;

    /** @return the name of the role for the container and in addresses, in lower case */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param key the key of a role
     * @return the role
     * @throws IllegalArgumentException if there is no such role
     */
    public static Role of(String key) {
        return valueOf(String.valueOf(key).toUpperCase(Locale.ROOT));
    }

    /**
     * @param other a role
     * @return whether this role includes the other
     */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
