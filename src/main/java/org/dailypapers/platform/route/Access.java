package org.dailypapers.platform.route;

import java.util.Locale;
import java.util.Optional;

/** Who may come to an address. */
public enum Access {
    /** Everybody, by pages that are the same for all and only read. */
    PUBLIC,
    /** Everybody, by pages of the desk that must be there before somebody is signed in. */
    OPEN,
    /** Who has the role {@code editor}. */
    EDITOR,
    /** Who has the role {@code admin}. */
    ADMIN,
    /** Anyone who asks from the machine of the server itself, and who sends the token of an admin. */
    OPERATOR;

    /** @return the role that it takes, as the container knows it, of those who come from elsewhere; empty if it takes none */
    public Optional<String> role() {
        return compareTo(EDITOR) < 0 ? Optional.empty() : Optional.of((this == OPERATOR ? ADMIN : this).name().toLowerCase(Locale.ROOT));
    }
}
