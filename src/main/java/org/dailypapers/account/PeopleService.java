package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others may ask of people. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PeopleService {

    @Inject
    private PersonRepository people;

    /**
     * @param ids people
     * @return the names that they chose to be shown, by id, by one statement
     */
    public Map<Long, String> displayNames(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : people.displayNames(ids);
    }

    /** @return everybody who has or had an account, those who are disabled last, by name */
    public List<Account> accounts() {
        return people.accounts();
    }

    /**
     * @param id somebody
     * @return whether the person wants keys to work without a modifier; so does who is not known
     */
    public boolean singleKeys(long id) {
        return people.find(id).map(Person::singleKeys).orElse(true);
    }

    /**
     * @param id somebody
     * @return the person's name to sign in with
     */
    public Optional<String> name(long id) {
        return people.find(id).map(Person::name);
    }

    /**
     * Waits until no other transaction has the lock of this person, and holds it until the one at hand ends: what is written
     * for the same person at once, from several pages, is written one after the other.
     *
     * @param id the person
     */
    @Transactional
    public void lock(long id) {
        people.lock(id);
    }
}
