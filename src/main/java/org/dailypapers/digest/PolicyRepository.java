package org.dailypapers.digest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads what admins settled. */
@ApplicationScoped
public class PolicyRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @return the policy in force */
    public Policy policy() {
        return entities.find(Policy.class, Policy.ID);
    }

    /** @return the attributions of sources whose licence forbids derivatives, with whether their authors agreed */
    public List<Restricted> restricted() {
        Set<String> agreed = entities.createQuery("select c.author from Consent c", String.class).getResultStream()
                .collect(Collectors.toSet());
        return entities.createQuery("select distinct s.attribution.author, s.attribution.licence from Source s"
                + " where s.attribution.licence is not null order by s.attribution.author, s.attribution.licence", Object[].class)
                .getResultStream().filter(row -> Licences.forbidDerivatives((String) row[1]))
                .map(row -> Restricted.of((String) row[0], (String) row[1], agreed)).toList();
    }

    /**
     * A source author whose licence forbids derivatives.
     *
     * @param author the author; empty where the sources name none
     * @param licence the terms
     * @param agreed whether an admin confirmed that the author agrees to corrections
     */
    public record Restricted(String author, String licence, boolean agreed) {

        static Restricted of(String author, String licence, Set<String> agreed) {
            String name = author == null ? "" : author;
            return new Restricted(name, licence, agreed.contains(name));
        }
    }
}
