package org.dailypapers.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Secret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.account.throttle.Bucket;

/** Erases a person's data, within the transaction of the caller. The person's actions stay, under a placeholder name. */
@ApplicationScoped
class PersonErasure {

    private static final int SHORTEST_NAME = 2;
    private static final Set<String> WORDS_OF_THE_LOG = Set.of("admin", "editor", "machine", "corrected", "approved", "returned", "true", "false",
            "error", "warning");

    @Inject
    private PersonRepository people;

    @Inject
    private PersonErasureRepository repository;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditService audit;

    @Inject
    private Event<PersonErased> erasing;

    /** @throws IllegalArgumentException if the reason names the person */
    void erase(Person person, Actor admin, String reason) {
        String name = person.name();
        PersonErased erased = new PersonErased(person.id(), names(person), freeName(person));
        if (!erased.replaced(reason).equals(reason)) {
            throw new IllegalArgumentException("erase.reason.quotes");
        }
        List<String> notes = repository.notes(person);
        List<Bucket> counted = Stream.concat(Stream.of(Bucket.ofAccount(name), Bucket.ofKnownBrowser(name)),
                repository.addresses(person).stream().flatMap(PersonErasure::counted)).toList();
        repository.deleteAccess(person, counted);
        notes.stream().filter(note -> !note.isBlank()).forEach(note -> repository.forgetNote(note, erased.anonymous()));
        repository.rewriteLog(person, name, erased.anonymous());
        repository.replace(erased);
        erasing.fire(erased);
        person.erase(erased.anonymous(), passwords.hash(Secret.random().text()), new Person.Erasure(Instant.now(), admin.id(), reason));
        Actor by = admin.id() == person.id() ? person.actor() : admin;
        audit.record(by, "person.erased", erased.anonymous(), null, null);
    }

    private static Stream<Bucket> counted(String address) {
        return Stream.of(Bucket.Tried.values()).map(what -> Bucket.ofAddress(what, address));
    }

    private List<String> names(Person person) {
        List<String> names = new ArrayList<>(repository.earlierNames(person));
        names.add(person.name());
        names.add(person.displayName());
        return names.stream().map(String::strip).filter(name -> isName(name, person)).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /**
     * Whether a text can be replaced as a name of this person. A text with too few letters, a keyword of the audit log, or another
     * person's name is not replaced, since it may mean something else.
     */
    private boolean isName(String name, Person person) {
        return name.codePoints().filter(Character::isLetter).count() >= SHORTEST_NAME && !WORDS_OF_THE_LOG.contains(name.toLowerCase(Locale.ROOT))
                && !people.isAnothers(name, person.id());
    }

    /** A placeholder name that nobody has chosen for an account. */
    private String freeName(Person person) {
        return Stream.iterate("erased-person-" + person.id(), taken -> taken + "-" + person.id())
                .filter(name -> people.named(name).isEmpty()).findFirst().orElseThrow();
    }
}
