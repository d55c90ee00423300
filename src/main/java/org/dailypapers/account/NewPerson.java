package org.dailypapers.account;

/**
 * What somebody says who makes an account.
 *
 * @param name the name to sign in with, folded as {@link Names#folded} does
 * @param displayName the name to be shown to readers
 * @param password the password as it was typed
 */
public record NewPerson(String name, String displayName, String password) {

    @Override
    public String toString() {
        return name;
    }
}
