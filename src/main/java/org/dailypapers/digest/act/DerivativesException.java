package org.dailypapers.digest.act;

import org.dailypapers.digest.source.Attribution;

/** The licence of a source forbids to publish corrections of it, and no admin confirmed that its author agreed. */
public class DerivativesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Attribution attribution;

    DerivativesException(Attribution attribution) {
        super(attribution.toString());
        this.attribution = attribution;
    }

    /** @return whose source it is, and the licence */
    public Attribution attribution() {
        return attribution;
    }
}
