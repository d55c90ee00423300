package org.dailypapers.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.dailypapers.account.Names;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;

/** Verifies names and passwords for Jakarta Security. */
@ApplicationScoped
public class PersonStore implements IdentityStore {

    private PersonRepository people;
    private Passwords passwords;

    /** For CDI. */
    protected PersonStore() {
    }

    /**
     * @param people the repository of all people
     * @param passwords verifies passwords
     */
    @Inject
    public PersonStore(PersonRepository people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /**
     * @param credential the name and password as typed
     * @return the person; invalid if the password is wrong, the name is unknown or the person is disabled, after the same amount of work
     *     in each case
     */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Optional<Person> person = people.named(Names.folded(credential.getCaller()));
        boolean right = passwords.matches(credential.getPasswordAsString(),
                person.map(Person::passwordHash).orElse(null));
        return person.filter(known -> right && !known.disabled()).map(Person::actor)
                .map(actor -> new CredentialValidationResult(actor.name(), actor.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
