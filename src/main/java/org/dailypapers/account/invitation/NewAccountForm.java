package org.dailypapers.account.invitation;

import org.dailypapers.account.Names;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;

/** What somebody types who makes an account or chooses a password: on the page of the first admin, and on an invitation. */
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

    /** Notes everything that is wrong with names and passwords. */
    void check(Mistakes mistakes) {
        if (mistakes.fits(id + ":name", FieldLimit.SIGN_IN_NAME, Names.folded(name))) {
            Names.problem(Names.folded(name)).ifPresent(key -> mistakes.add(id + ":name", key));
        }
        checkShown(id + ":displayName", Names.shown(displayName), mistakes);
        checkPassword(mistakes, Names.folded(name), displayName);
    }

    /** Notes what is wrong with a name to be shown to readers. */
    public static void checkShown(String field, String shown, Mistakes mistakes) {
        if (mistakes.fits(field, FieldLimit.DISPLAY_NAME, shown)) {
            Names.shownProblem(shown).ifPresent(key -> mistakes.add(field, key));
        }
    }

    /** Notes what is wrong with the passwords of somebody who has these names already. */
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

    /** @return the name to sign in with, as it was typed */
    public String getName() {
        return name;
    }

    /** @param name the name to sign in with, as it was typed */
    public void setName(String name) {
        this.name = name;
    }

    /** @return the name shown to readers, as it was typed */
    public String getDisplayName() {
        return displayName;
    }

    /** @param displayName the name shown to readers, as it was typed */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** @return nothing; passwords are not shown again */
    public String getPassword() {
        return null;
    }

    /** @param password the password as it was typed */
    public void setPassword(String password) {
        this.password = password;
    }

    /** @return nothing; passwords are not shown again */
    public String getAgain() {
        return null;
    }

    /** @param again the password as it was typed the second time */
    public void setAgain(String again) {
        this.again = again;
    }
}
