package org.dailypapers.account;

/** A password or a code is wrong or no longer valid. */
public class WrongSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
