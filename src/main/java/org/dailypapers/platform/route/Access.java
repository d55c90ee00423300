package org.dailypapers.platform.route;

import java.util.Locale;
import java.util.Optional;

/** Who may open an address. */
public enum Access {
    /** Everyone. These pages are the same for everyone and only read. */
    PUBLIC,
    /** Everyone. These are pages of the desk that people need before they are signed in. */
    OPEN,
    /** People with the role {@code editor}. */
    EDITOR,
    /** People with the role {@code admin}. */
    ADMIN,
    /** Requests sent on the server's own machine, and requests with an admin's token. */
    OPERATOR;

    /** @return the container role that requests from elsewhere need; empty if none is needed */
    public Optional<String> role() {
        return compareTo(EDITOR) < 0 ? Optional.empty() : Optional.of((this == OPERATOR ? ADMIN : this).name().toLowerCase(Locale.ROOT));
    }
}
