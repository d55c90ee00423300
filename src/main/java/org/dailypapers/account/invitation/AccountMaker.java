package org.dailypapers.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Names;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.password.Passwords;

/** Creates accounts, within the transaction of the caller. */
@ApplicationScoped
class AccountMaker {

    @Inject
    private PersonRepository people;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditService audit;

    /**
     * @throws NameTaken if the name is taken
     * @throws IllegalArgumentException if a name or the password is invalid; the caller should have checked them
     */
    Actor make(NewPerson asked, Role role) {
        Names.problem(asked.name()).or(() -> Names.shownProblem(asked.displayName()))
                .or(() -> Passwords.problem(asked.password(), asked.name(), asked.displayName())).ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
        if (people.named(asked.name()).isPresent()) {
            throw new NameTaken();
        }
        Person person = people.keep(new Person(asked, passwords.hash(asked.password()), role, Instant.now()));
        audit.record(person.actor(), "account.made", person.name(), null, role.key());
        return person.actor();
    }
}
