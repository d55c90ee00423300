package org.dailypapers.digest.act;

import org.dailypapers.digest.source.Attribution;

/** The licence of a source forbids publishing corrections, and no admin has confirmed that its author agreed. */
public class DerivativesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Attribution attribution;

    DerivativesException(Attribution attribution) {
        super(attribution.toString());
        this.attribution = attribution;
    }

    /** @return the author and licence of the source */
    public Attribution attribution() {
        return attribution;
    }
}
