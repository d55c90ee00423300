package org.dailypapers.digest.act;

/** The mark of the paper was set, replaced or removed after the person loaded it. Nothing was changed. */
public class StaleMarkException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
