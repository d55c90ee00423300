package org.dailypapers.account.invitation;

/** A name to sign in with that somebody else has. */
public class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
