package org.dailypapers.account.invitation;

/** Another person has this sign-in name. */
public class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
