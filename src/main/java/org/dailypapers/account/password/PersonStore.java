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

/** Knows people by name and password. */
@ApplicationScoped
public class PersonStore implements IdentityStore {

    private PersonRepository people;
    private Passwords passwords;

    /** For CDI. */
    protected PersonStore() {
    }

    /**
     * @param people everybody
     * @param passwords how passwords are checked
     */
    @Inject
    public PersonStore(PersonRepository people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /**
     * @param credential what was typed
     * @return who it is; invalid for a wrong password, an unknown name and who is disabled, after the same work each time
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
