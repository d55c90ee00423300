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

/** Keeps who is signed in. */
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
     * @return what changes with the person's password; an empty text if there is nobody of that name
     */
    public String stamp(String name) {
        return people.named(name).map(Person::passwordHash).orElse("");
    }

    /**
     * Signs somebody in whose password was checked. One change of a password ends all sign-ins before it, and this is one of them, or
     * comes too late.
     *
     * @param name the person's name
     * @param client where the sign-in comes from
     * @param stamp what {@link #stamp} was before the check
     * @return the secret by which the browser is known from now on
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
     * Signs somebody in whose password has been checked or chosen.
     *
     * @param name the person's name
     * @param client where the sign-in comes from
     * @return the secret by which the browser is known from now on
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
     * @param token what a browser sends
     * @return who is signed in by it
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
     * @param token what a browser sends, maybe too late
     * @return the name of whose it is or was
     */
    public Optional<String> ownerName(Secret token) {
        return signIns.find(token).map(signIn -> signIn.person().name());
    }

    /**
     * Ends a sign-in, if it has not ended.
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
     * Ends all sign-ins of somebody.
     *
     * @param actor the person
     * @param but the secret of the browser that stays signed in; null for none
     */
    public void endAll(Actor actor, Secret but) {
        int ended = signIns.endAll(actor.id(), but == null ? "" : but.hash(), Instant.now());
        audit.record(actor, "sign-out.everywhere", actor.name(), null, Integer.toString(ended));
    }

    /**
     * Ends one sign-in of somebody, if it has not ended.
     *
     * @param actor the person
     * @param id the sign-in
     */
    public void end(Actor actor, long id) {
        end(actor, actor.id(), actor.name(), id);
    }

    /**
     * Ends one sign-in, where it is this person's and has not ended.
     *
     * @param by who ends it, which is said in the audit log
     * @param person whose it is
     * @param name the person's name
     * @param id the sign-in
     */
    public void end(Actor by, long person, String name, long id) {
        signIns.end(id, person, Instant.now()).ifPresent(address -> audit.record(by, "sign-out.one", name, address, null));
    }

    /**
     * @param actor somebody
     * @param current the secret of the browser that asks
     * @return where the person is signed in, the place used last first
     */
    public List<SignedInDevice> places(Actor actor, Secret current) {
        return signIns.places(actor.id(), Instant.now(), current.hash());
    }
}
