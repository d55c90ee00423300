package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Names;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Secret;
import org.dailypapers.platform.database.LockRepository;

/**
 * Keeps forms that arrived after the sign-in had ended, until the person who typed them signs in again. Anyone can send such a form, so
 * the amount kept is limited: per person, per address for forms without an owner, and for all forms without an owner.
 */
@ApplicationScoped
@Transactional
public class KeptFormService {

    /** The most characters kept for one person. */
    static final long MOST_OF_PERSON = 50_000_000;
    /** The most characters kept without an owner from one address. */
    static final long MOST_OF_CLIENT = 10_000_000;
    /** The most characters kept without an owner. */
    static final long MOST_OF_NOBODY = 100_000_000;

    @Inject
    private KeptFormRepository forms;

    @Inject
    private LockRepository locks;

    @Inject
    private SignInRepository signIns;

    @Inject
    private PersonRepository people;

    /**
     * Keeps a form.
     *
     * @param form the form
     * @param signIn the secret of the sign-in that has ended; null if the browser sent none
     * @return the code of the kept form; empty if there is no room for it, or if its address leads to no page
     */
    Optional<Secret> keep(LateForm form, Secret signIn) {
        if (!Destination.canBeAddress(form.address())) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        Person owner = signIn == null ? null : signIns.find(signIn).map(SignIn::person).orElse(null);
        if (!hasRoom(form.client(), owner, 0)) {
            return Optional.empty();
        }
        Secret code = Secret.random();
        KeptForm kept = new KeptForm(code, form, owner, now);
        locks.take(LockRepository.KEPT_FORMS);
        forms.forget(now);
        if (!hasRoom(form.client(), owner, kept.size())) {
            return Optional.empty();
        }
        forms.keep(kept);
        return Optional.of(code);
    }

    private boolean hasRoom(String client, Person owner, int size) {
        return owner == null
                ? forms.sizeOfNobody(client) + size <= MOST_OF_CLIENT && forms.sizeOfNobody() + size <= MOST_OF_NOBODY
                : forms.size(owner) + size <= MOST_OF_PERSON;
    }

    /**
     * Assigns a form to the person who has just signed in, unless it belongs to another person.
     *
     * @param code the code of the form
     * @param browser the secret of the browser
     * @param name the name of the person who has signed in
     * @return the address that it was sent to; empty if there is no such form
     */
    Optional<Destination> claim(Secret code, Secret browser, String name) {
        Optional<Person> claimant = people.named(Names.folded(name));
        return find(code, browser).flatMap(form -> claimant.map(person -> form.claim(person)
                ? Destination.of(form.address()).showing(code) : Destination.of(form.address())));
    }

    /** @return the fields of the form with this code, if this browser sent it to this address and it belongs to this person */
    Optional<Map<String, String[]>> fields(Secret code, Secret browser, Actor actor, String address) {
        return find(code, browser).filter(form -> form.isOf(actor.id()) && path(form.address()).equals(path(address)))
                .map(form -> FormText.read(form.fields()));
    }

    /** Ignores the query, so that changing the language of the page still shows the form. */
    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    private Optional<KeptForm> find(Secret code, Secret browser) {
        return forms.find(code, browser, Instant.now().minus(KeptForm.KEPT));
    }
}
