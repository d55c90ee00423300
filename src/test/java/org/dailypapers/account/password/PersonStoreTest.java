package org.dailypapers.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in takes the same work for every name, so that nobody can find out from the time which names exist. */
class PersonStoreTest {

    private final CountingHash hash = new CountingHash();
    private final Person jane = person("jane", Role.ADMIN);
    private final Person gone = person("gone", Role.EDITOR);
    private PersonStore store;

    @BeforeEach
    void make() {
        gone.disable(true);
        Passwords passwords = new Passwords(hash);
        passwords.prepare();
        hash.verified.clear();
        store = new PersonStore(new PersonRepository() {
            @Override
            public Optional<Person> named(String folded) {
                return List.of(jane, gone).stream().filter(person -> person.name().equals(folded)).findFirst();
            }
        }, passwords);
    }

    @Test
    void knowsPeopleByNameAndPassword() {
        CredentialValidationResult result = validate("JANE", "right");
        assertEquals(Status.VALID, result.getStatus());
        assertEquals(Set.of("editor", "admin"), result.getCallerGroups());
        assertEquals("jane", result.getCallerPrincipal().getName());
    }

    @Test
    void doesTheSameWorkForWhoeverIsRefused() {
        for (String name : List.of("jane", "gone", "nobody", "")) {
            hash.verified.clear();
            assertEquals(Status.INVALID, validate(name, "wrong").getStatus(), name);
            assertEquals(1, hash.verified.size(), name);
        }
        assertEquals(Status.INVALID, validate("gone", "right").getStatus());
    }

    @Test
    void hasNobodyWhosePasswordIsTheStandInForNobody() {
        assertEquals(Status.INVALID, validate("nobody", "nobody").getStatus());
    }

    @Test
    void hashesAsSlowlyAsOwaspAsks() {
        assertEquals("210000", hash.parameters.get("Pbkdf2PasswordHash.Iterations"));
        assertEquals("PBKDF2WithHmacSHA512", hash.parameters.get("Pbkdf2PasswordHash.Algorithm"));
    }

    private CredentialValidationResult validate(String name, String password) {
        return store.validate(new UsernamePasswordCredential(name, password));
    }

    private static Person person(String name, Role role) {
        Person person = new Person(new NewPerson(name, name, "right"), "hash of right", role, Instant.EPOCH) {
            @Override
            public Long id() {
                return 1L;
            }

            @Override
            public Actor actor() {
                return new Actor(1, name, name, role);
            }
        };
        return person;
    }

    private static final class CountingHash implements Pbkdf2PasswordHash {
        private final List<String> verified = new ArrayList<>();
        private Map<String, String> parameters;

        @Override
        public void initialize(Map<String, String> given) {
            parameters = given;
        }

        @Override
        public String generate(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean verify(char[] password, String kept) {
            verified.add(kept);
            return kept.equals(generate(password));
        }
    }
}
