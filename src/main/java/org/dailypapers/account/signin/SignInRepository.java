package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Secret;

/** Loads and stores sign-ins. */
@ApplicationScoped
public class SignInRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<SignIn> find(Secret token) {
        return entities.createQuery("select s from SignIn s join fetch s.person where s.tokenHash = :hash", SignIn.class)
                .setParameter("hash", token.hash()).getResultStream().findFirst();
    }

    /** @return the active sign-ins of a person, most recently used first */
    public List<SignedInDevice> places(Long person, Instant now, String current) {
        return entities.createQuery("select new org.dailypapers.account.signin.SignedInDevice(s.id, s.createdAt, s.seenAt, s.address, s.device,"
                + " case when s.tokenHash = :current then true else false end) from SignIn s where s.person.id = :person"
                + " and s.endedAt is null and s.seenAt > :idle and s.createdAt > :old order by s.seenAt desc, s.id", SignedInDevice.class)
                .setParameter("person", person).setParameter("current", current)
                .setParameter("idle", now.minus(SignIn.IDLE)).setParameter("old", now.minus(SignIn.LONGEST)).getResultList();
    }

    void note(Long id, Instant now) {
        entities.createQuery("update SignIn s set s.seenAt = :now where s.id = :id and s.seenAt < :now")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    int end(Secret token, Instant now) {
        return entities.createQuery("update SignIn s set s.endedAt = :now where s.tokenHash = :hash and s.endedAt is null")
                .setParameter("now", now).setParameter("hash", token.hash()).executeUpdate();
    }

    /**
     * Ends a sign-in if it belongs to this person and is active.
     *
     * @return the address from which the person had signed in; empty if nothing was ended
     */
    Optional<String> end(long id, Long person, Instant now) {
        int ended = entities.createQuery("update SignIn s set s.endedAt = :now where s.id = :id and s.person.id = :person and s.endedAt is null")
                .setParameter("now", now).setParameter("id", id).setParameter("person", person).executeUpdate();
        return ended == 0 ? Optional.empty()
                : Optional.of(entities.createQuery("select s.address from SignIn s where s.id = :id", String.class).setParameter("id", id).getSingleResult());
    }

    /** @param but the hash of the secret of the one to keep; an empty text for none */
    public int endAll(Long person, String but, Instant now) {
        return entities.createQuery("update SignIn s set s.endedAt = :now where s.person.id = :person"
                + " and s.endedAt is null and s.tokenHash <> :but")
                .setParameter("now", now).setParameter("person", person).setParameter("but", but).executeUpdate();
    }

    void forget(Instant before) {
        entities.createQuery("delete from SignIn s where s.createdAt < :before").setParameter("before", before)
                .executeUpdate();
    }

    void keep(SignIn signIn) {
        entities.persist(signIn);
    }
}
