package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about people, for other packages. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PeopleService {

    @Inject
    private PersonRepository people;

    /**
     * @param ids ids of people
     * @return their display names by id, read in one statement
     */
    public Map<Long, String> displayNames(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : people.displayNames(ids);
    }

    /** @return all accounts, past and present, by name; disabled ones last */
    public List<Account> accounts() {
        return people.accounts();
    }

    /**
     * @param id the id of a person
     * @return whether the person uses shortcuts without a modifier key; true if the person is unknown
     */
    public boolean singleKeys(long id) {
        return people.find(id).map(Person::singleKeys).orElse(true);
    }

    /**
     * @param id the id of a person
     * @return the person's sign-in name; empty if there is no such person
     */
    public Optional<String> name(long id) {
        return people.find(id).map(Person::name);
    }

    /**
     * Waits until no other transaction holds the lock of this person, and holds it until the current transaction ends. So changes that
     * the same person makes in several pages at once are applied one after the other.
     *
     * @param id the id of the person
     */
    @Transactional
    public void lock(long id) {
        people.lock(id);
    }
}
