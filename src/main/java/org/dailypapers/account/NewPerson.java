package org.dailypapers.account;

/**
 * What a person enters to create an account.
 *
 * @param name the sign-in name, normalized by {@link Names#folded}
 * @param displayName the name to be shown to readers
 * @param password the password as typed
 */
public record NewPerson(String name, String displayName, String password) {

    @Override
    public String toString() {
        return name;
    }
}
