package org.dailypapers.curation.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.digest.view.PolicyRepository.Restricted;
import org.dailypapers.platform.route.TypedForm;

/** The settings for readers and editors, and the authors of sources whose licence forbids derivatives. */
@Named
@RequestScoped
public class SettingsBacking {

    @Inject
    private PolicyRepository policies;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private TypedForm typed;

    private boolean approvedOnly;
    private boolean ownApproval;
    private Policy policy;
    private PolicyRepository.Effect effect;
    private PolicyRepository.Following following;
    private List<Restricted> authors = List.of();
    private Map<Long, String> names = Map.of();

    /** Loads the current policy, the effect of each choice, how far the days follow it, and the authors. What was chosen in a submitted form stays chosen. */
    public void load() {
        visitor.require(Role.ADMIN);
        policy = policies.policy();
        effect = policies.effect();
        following = policies.following();
        boolean chosen = typed.text("policy") != null;
        approvedOnly = chosen ? PolicyBacking.APPROVED.equals(typed.text("policy:readers")) : policy.approvedOnly();
        ownApproval = chosen ? typed.text("policy:ownApproval") != null : policy.ownApproval();
        authors = policies.restricted();
        Set<Long> admins = authors.stream().map(Restricted::agreement).filter(Objects::nonNull)
                .map(PolicyRepository.Agreement::personId).collect(Collectors.toSet());
        names = people.displayNames(admins);
    }

    /** @return whether "approved revisions only" is chosen */
    public boolean isApprovedOnly() {
        return approvedOnly;
    }

    /** @return whether "people may approve their own corrections" is chosen */
    public boolean isOwnApproval() {
        return ownApproval;
    }

    /** @return the current policy */
    public Policy getPolicy() {
        return policy;
    }

    /** @return the effect of each choice on readers */
    public PolicyRepository.Effect getEffect() {
        return effect;
    }

    /** @return how far the days follow the policy */
    public PolicyRepository.Following getFollowing() {
        return following;
    }

    /** @return the authors of sources whose licence forbids derivatives */
    public List<Restricted> getAuthors() {
        return authors;
    }

    /**
     * @param author an author who agreed
     * @return the display name of the admin who confirmed that
     */
    public String admin(Restricted author) {
        return names.getOrDefault(author.agreement().personId(), "?");
    }

    /**
     * @param author an author
     * @return whether a form about this author was submitted
     */
    public boolean asked(Restricted author) {
        return author.author().equals(typed.text("consent:author"));
    }
}
