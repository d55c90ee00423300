package org.dailypapers.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;

/** Loads and stores one-time codes. */
@ApplicationScoped
public class InvitationRepository {

    private static final String VIEW = "select new org.dailypapers.account.invitation.OpenInvitation(i.id, i.kind, i.role, i.note,"
            + " p.name, p.displayName, i.createdAt, i.expiresAt) from Invitation i left join i.person p"
            + " where i.usedAt is null and i.revokedAt is null and i.expiresAt > :now and (p is null or not p.disabled)"
            + " and (i.createdBy is null or exists (select m from Person m where m.id = i.createdBy and not m.disabled and m.role = :admin))";

    @PersistenceContext
    private EntityManager entities;

    Optional<Invitation> find(Secret code) {
        return entities.createQuery("select i from Invitation i left join fetch i.person where i.codeHash = :hash",
                Invitation.class).setParameter("hash", code.hash()).getResultStream().findFirst();
    }

    Optional<Invitation> find(Long id) {
        return Optional.ofNullable(entities.find(Invitation.class, id));
    }

    /** @return the invitation with this code; empty if it is not valid */
    Optional<OpenInvitation> open(Secret code, Instant now) {
        return entities.createQuery(VIEW + " and i.codeHash = :hash", OpenInvitation.class)
                .setParameter("now", now).setParameter("hash", code.hash()).setParameter("admin", Role.ADMIN).getResultStream().findFirst();
    }

    /** @return all valid invitations except those for the first admin, newest first */
    List<OpenInvitation> open(Instant now) {
        return entities.createQuery(VIEW + " and i.kind <> :setup order by i.id desc", OpenInvitation.class)
                .setParameter("now", now).setParameter("setup", Invitation.Kind.SETUP).setParameter("admin", Role.ADMIN).getResultList();
    }

    /** Revokes all codes for the first admin. */
    void revokeSetUps(Instant now) {
        entities.createQuery("update versioned Invitation i set i.revokedAt = :now where i.kind = :kind"
                + " and i.usedAt is null and i.revokedAt is null")
                .setParameter("now", now).setParameter("kind", Invitation.Kind.SETUP).executeUpdate();
    }

    /** Revokes all codes that give a person a new password. */
    public void revokePasswords(Long person, Instant now) {
        entities.createQuery("update versioned Invitation i set i.revokedAt = :now where i.person.id = :person"
                + " and i.usedAt is null and i.revokedAt is null")
                .setParameter("now", now).setParameter("person", person).executeUpdate();
    }

    /** Revokes all codes that a person created. */
    public void revokeMadeBy(Long person, Instant now) {
        entities.createQuery("update versioned Invitation i set i.revokedAt = :now where i.createdBy = :person"
                + " and i.usedAt is null and i.revokedAt is null")
                .setParameter("now", now).setParameter("person", person).executeUpdate();
    }

    void keep(Invitation invitation) {
        entities.persist(invitation);
    }
}
