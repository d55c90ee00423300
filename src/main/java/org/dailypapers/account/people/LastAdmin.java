package org.dailypapers.account.people;

/** The change would leave no admin who can sign in. */
public class LastAdmin extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
