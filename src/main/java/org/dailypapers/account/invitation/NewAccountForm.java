package org.dailypapers.account.invitation;

import org.dailypapers.account.Names;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;

/** The names and passwords that a person types to create an account or choose a password, on the set-up page and on an invitation. */
public class NewAccountForm {

    private final String id;
    private String name;
    private String displayName;
    private String password;
    private String again;

    /** @param id the id of the form on its page */
    public NewAccountForm(String id) {
        this.id = id;
    }

    /** Adds all errors in the names and the passwords. */
    void check(Mistakes mistakes) {
        if (mistakes.fits(id + ":name", FieldLimit.SIGN_IN_NAME, Names.folded(name))) {
            Names.problem(Names.folded(name)).ifPresent(key -> mistakes.add(id + ":name", key));
        }
        checkShown(id + ":displayName", Names.shown(displayName), mistakes);
        checkPassword(mistakes, Names.folded(name), displayName);
    }

    /** Adds an error if a display name is invalid. */
    public static void checkShown(String field, String shown, Mistakes mistakes) {
        if (mistakes.fits(field, FieldLimit.DISPLAY_NAME, shown)) {
            Names.shownProblem(shown).ifPresent(key -> mistakes.add(field, key));
        }
    }

    /** Adds an error if the passwords are invalid for a person who already has these names. */
    public void checkPassword(Mistakes mistakes, String... names) {
        if (mistakes.fits(id + ":password", FieldLimit.PASSWORD, password)) {
            Passwords.problem(password, names).ifPresent(key -> mistakes.add(id + ":password", key, Passwords.SHORTEST,
                    Passwords.LONGEST));
        }
        if (password != null && !password.equals(again)) {
            mistakes.add(id + ":passwordAgain", "account.password.differs");
        }
    }

    NewPerson person() {
        return new NewPerson(Names.folded(name), Names.shown(displayName), password);
    }

    public String password() {
        return password;
    }

    /** @return the sign-in name as typed */
    public String getName() {
        return name;
    }

    /** @param name the sign-in name as typed */
    public void setName(String name) {
        this.name = name;
    }

    /** @return the display name as typed */
    public String getDisplayName() {
        return displayName;
    }

    /** @param displayName the display name as typed */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** @return null; passwords are never shown again */
    public String getPassword() {
        return null;
    }

    /** @param password the password as typed */
    public void setPassword(String password) {
        this.password = password;
    }

    /** @return null; passwords are never shown again */
    public String getAgain() {
        return null;
    }

    /** @param again the password as typed the second time */
    public void setAgain(String again) {
        this.again = again;
    }
}
