package org.dailypapers.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;

/** Loads and stores API tokens. */
@ApplicationScoped
public class TokenRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<ApiToken> find(Secret secret) {
        return entities.createQuery("select t from ApiToken t join fetch t.person where t.tokenHash = :hash",
                ApiToken.class).setParameter("hash", secret.hash()).getResultStream().findFirst();
    }

    /** @return a person's token that has not been revoked */
    public Optional<ApiToken> find(Long id, Long person) {
        return entities.createQuery("select t from ApiToken t where t.id = :id and t.person.id = :person"
                + " and t.revokedAt is null", ApiToken.class)
                .setParameter("id", id).setParameter("person", person).getResultStream().findFirst();
    }

    /** @return a person's valid tokens, newest first */
    public List<TokenView> views(Long person, Instant now) {
        return entities.createQuery("select new org.dailypapers.account.token.TokenView(t.id, t.name, t.role, t.createdAt,"
                + " t.expiresAt, t.usedAt) from ApiToken t where t.person.id = :person and t.revokedAt is null"
                + " and t.expiresAt > :now order by t.id desc", TokenView.class)
                .setParameter("person", person).setParameter("now", now).getResultList();
    }

    /** @return how many valid tokens of a person were revoked */
    public int revokeAll(Long person, Instant now) {
        return entities.createQuery("update ApiToken t set t.revokedAt = :now where t.person.id = :person and t.revokedAt is null")
                .setParameter("now", now).setParameter("person", person).executeUpdate();
    }

    /** Revokes a person's tokens with the admin role. */
    public void revokeOfAdmin(Long person, Instant now) {
        entities.createQuery("update ApiToken t set t.revokedAt = :now where t.person.id = :person and t.revokedAt is null"
                + " and t.role = :admin").setParameter("now", now).setParameter("person", person).setParameter("admin", Role.ADMIN)
                .executeUpdate();
    }

    void note(Long id, Instant now) {
        entities.createQuery("update ApiToken t set t.usedAt = :now where t.id = :id")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    void keep(ApiToken token) {
        entities.persist(token);
    }
}
