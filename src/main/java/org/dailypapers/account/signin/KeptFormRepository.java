package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.dailypapers.account.Person;
import org.dailypapers.account.Secret;
import org.dailypapers.platform.Network;

/** Loads and stores forms that arrived after the sign-in had ended. */
@ApplicationScoped
class KeptFormRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @return the form with this code, if this browser sent it and it is not too old */
    Optional<KeptForm> find(Secret code, Secret browser, Instant since) {
        return entities.createQuery("select f from KeptForm f where f.codeHash = :code and f.browserHash = :browser"
                + " and f.createdAt > :since", KeptForm.class).setParameter("code", code.hash())
                .setParameter("browser", browser.hash()).setParameter("since", since).getResultStream().findFirst();
    }

    /** @return how many characters are kept for a person */
    long size(Person person) {
        return sum("f.person = :of", person);
    }

    /** @return how many characters are kept that belong to no person yet */
    long sizeOfNobody() {
        return entities.createQuery("select coalesce(sum(f.size), 0) from KeptForm f where f.person is null", Long.class)
                .getSingleResult();
    }

    /** @return how many of those characters came from an address */
    long sizeOfNobody(String client) {
        return sum("f.person is null and f.client = :of", Network.ofMachine(client));
    }

    /** Deletes forms that are too old. */
    void forget(Instant now) {
        entities.createQuery("delete from KeptForm f where f.createdAt < :before or f.person is null and f.createdAt < :nobodys")
                .setParameter("before", now.minus(KeptForm.KEPT)).setParameter("nobodys", now.minus(KeptForm.KEPT_FOR_NOBODY))
                .executeUpdate();
    }

    void keep(KeptForm form) {
        entities.persist(form);
    }

    private long sum(String condition, Object of) {
        return entities.createQuery("select coalesce(sum(f.size), 0) from KeptForm f where " + condition, Long.class)
                .setParameter("of", of).getSingleResult();
    }
}
