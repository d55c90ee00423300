package org.dailypapers.account.people;

/** Something that would leave nobody who can sign in as an admin. */
public class LastAdmin extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
