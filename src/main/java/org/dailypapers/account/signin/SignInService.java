package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.throttle.Tally;
import org.dailypapers.account.throttle.ThrottleRepository;

/** Manages sign-ins. */
@ApplicationScoped
@Transactional
public class SignInService {

    @Inject
    private SignInRepository signIns;

    @Inject
    private PersonRepository people;

    @Inject
    private KeptFormRepository forms;

    @Inject
    private ThrottleRepository tallies;

    @Inject
    private AuditService audit;

    /**
     * @param name the person's name
     * @return a value that changes with the person's password; an empty text if there is no such person
     */
    public String stamp(String name) {
        return people.named(name).map(Person::passwordHash).orElse("");
    }

    /**
     * Signs in a person whose password was verified. A password change ends all earlier sign-ins; if one happened since the verification,
     * this sign-in is refused.
     *
     * @param name the person's name
     * @param client the client that signs in
     * @param stamp the value of {@link #stamp} before the verification
     * @return the secret that identifies the browser from now on
     * @throws WrongSecret if the password has changed since
     */
    public Secret open(String name, Client client, String stamp) {
        people.id(name).ifPresent(people::lock);
        if (!stamp(name).equals(stamp)) {
            throw new WrongSecret();
        }
        return open(name, client);
    }

    /**
     * Signs in a person whose password has been verified or chosen.
     *
     * @param name the person's name
     * @param client the client that signs in
     * @return the secret that identifies the browser from now on
     */
    public Secret open(String name, Client client) {
        Instant now = Instant.now();
        forgetWhatIsOver(now);
        Person person = people.named(name).filter(known -> !known.disabled()).orElseThrow(WrongSecret::new);
        Secret token = Secret.random();
        signIns.keep(new SignIn(person, token, client, now));
        people.note(person.id(), now);
        audit.record(person.actor(), "sign-in", person.name(), null, client.address());
        return token;
    }

    private void forgetWhatIsOver(Instant now) {
        signIns.forget(now.minus(SignIn.LONGEST));
        forms.forget(now);
        tallies.forget(now.minus(Tally.KEPT));
    }

    /**
     * @param token the secret that a browser sends
     * @return the person who is signed in with it; empty if nobody is
     */
    public Optional<Actor> actor(Secret token) {
        Instant now = Instant.now();
        Optional<SignIn> alive = signIns.find(token).filter(signIn -> signIn.isAlive(now));
        alive.filter(signIn -> signIn.isToBeNoted(now)).ifPresent(signIn -> {
            signIns.note(signIn.id(), now);
            people.note(signIn.person().id(), now);
        });
        return alive.map(signIn -> signIn.person().actor());
    }

    /**
     * @param token the secret that a browser sends, possibly of an ended sign-in
     * @return the name of the person it belongs or belonged to
     */
    public Optional<String> ownerName(Secret token) {
        return signIns.find(token).map(signIn -> signIn.person().name());
    }

    /**
     * Ends a sign-in if it is active.
     *
     * @param token the browser's secret
     */
    public void end(Secret token) {
        Optional<SignIn> known = signIns.find(token);
        if (known.isPresent() && signIns.end(token, Instant.now()) > 0) {
            Actor actor = known.get().person().actor();
            audit.record(actor, "sign-out", actor.name(), null, null);
        }
    }

    /**
     * Ends all sign-ins of a person.
     *
     * @param actor the person
     * @param but the secret of the browser to keep signed in; null for none
     */
    public void endAll(Actor actor, Secret but) {
        int ended = signIns.endAll(actor.id(), but == null ? "" : but.hash(), Instant.now());
        audit.record(actor, "sign-out.everywhere", actor.name(), null, Integer.toString(ended));
    }

    /**
     * Ends one sign-in of a person if it is active.
     *
     * @param actor the person
     * @param id the id of the sign-in
     */
    public void end(Actor actor, long id) {
        end(actor, actor.id(), actor.name(), id);
    }

    /**
     * Ends one sign-in if it belongs to this person and is active.
     *
     * @param by the person who ends it, for the audit log
     * @param person the id of its owner
     * @param name the name of its owner
     * @param id the id of the sign-in
     */
    public void end(Actor by, long person, String name, long id) {
        signIns.end(id, person, Instant.now()).ifPresent(address -> audit.record(by, "sign-out.one", name, address, null));
    }

    /**
     * @param actor a person
     * @param current the secret of the browser that asks
     * @return the person's sign-ins, most recently used first
     */
    public List<SignedInDevice> places(Actor actor, Secret current) {
        return signIns.places(actor.id(), Instant.now(), current.hash());
    }
}
