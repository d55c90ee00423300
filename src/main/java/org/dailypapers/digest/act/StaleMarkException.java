package org.dailypapers.digest.act;

/** Somebody marked the paper, or took its mark away, since it was looked at; nothing was changed. */
public class StaleMarkException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
