package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Keeps forms that came too late until whoever typed them has signed in again. */
@ApplicationScoped
@Transactional
public class ParkedService {

    @Inject
    private ParkedRepository parked;

    @Inject
    private PersonRepository people;

    /**
     * Keeps a form.
     *
     * @param name who has signed in
     * @return by which number it is found; empty where the form is known to be somebody else's
     */
    Optional<Long> keep(String name, KeptForm form) {
        return people.named(Names.folded(name)).filter(person -> form.owner() == null || form.owner().equals(person.id()))
                .map(person -> parked.keep(new Parked(person, form, Instant.now())).id());
    }

    /** @return the form of that number, where it is this person's, was sent to this path, and is not older than a day */
    Optional<KeptForm> find(long id, Actor actor, String path) {
        return parked.find(id, actor.id(), Instant.now().minus(Parked.KEPT)).flatMap(KeptForm::read)
                .filter(form -> form.path().split("\\?", 2)[0].equals(path));
    }
}
