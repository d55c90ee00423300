package org.dailypapers.account;

/** A password or a code that is not right, or not any more. */
public class WrongSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
