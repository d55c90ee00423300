package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Loads and stores people. */
@ApplicationScoped
public class PersonRepository {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Person> find(Long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    public Optional<Long> id(String folded) {
        return entities.createQuery("select p.id from Person p where p.name = :name", Long.class).setParameter("name", folded).getResultStream()
                .findFirst();
    }

    /** @return whether another person has this sign-in name or this display name, ignoring case */
    public boolean isAnothers(String name, long id) {
        return entities.createQuery("select count(*) from Person p where p.id <> :id and (lower(p.name) = :name or lower(p.displayName) = :name)",
                Long.class).setParameter("id", id).setParameter("name", name.toLowerCase(Locale.ROOT)).getSingleResult() > 0;
    }

    public void lock(long id) {
        entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws ForbiddenException if the actor is no longer an admin, even if the request was admitted as one */
    public void requireAdmin(Actor actor) {
        find(actor.id()).filter(Person::isActiveAdmin).orElseThrow(() -> new ForbiddenException(Role.ADMIN));
    }

    public Optional<Person> named(String folded) {
        return entities.createQuery("select p from Person p where p.name = :name", Person.class)
                .setParameter("name", folded).getResultStream().findFirst();
    }

    public boolean hasAdmin() {
        return entities.createQuery("select count(*) from Person p where p.role = :admin", Long.class)
                .setParameter("admin", Role.ADMIN).getSingleResult() > 0;
    }

    public long activeAdmins() {
        return entities.createQuery("select count(*) from Person p where p.role = :admin and not p.disabled", Long.class)
                .setParameter("admin", Role.ADMIN).getSingleResult();
    }

    /** @return all accounts, by name; disabled ones last */
    public List<Account> accounts() {
        return entities.createQuery("select new org.dailypapers.account.Account(p.id, p.name, p.displayName, p.role,"
                + " p.disabled, p.createdAt, p.seenAt, p.erasedAt, p.erasureReason) from Person p order by p.disabled, p.name", Account.class)
                .getResultList();
    }

    Map<Long, String> displayNames(Collection<Long> ids) {
        return entities.createQuery("select p.id, p.displayName from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public void note(Long id, Instant seenAt) {
        entities.createQuery("update Person p set p.seenAt = :now where p.id = :id")
                .setParameter("now", seenAt).setParameter("id", id).executeUpdate();
    }

    public Person keep(Person person) {
        entities.persist(person);
        entities.flush();
        return person;
    }
}
