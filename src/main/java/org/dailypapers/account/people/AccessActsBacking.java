package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The forms with which an admin ends the sign-ins and API tokens of the person that the address names. */
@Named
@RequestScoped
public class AccessActsBacking {

    @Inject
    private AccessService service;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    private Long key;

    /** Ends the sign-in. */
    public void end() {
        act((admin, person) -> service.end(admin, person, Params.present(key)), "signed-out-one");
    }

    /** Ends all sign-ins of the person. */
    public void endAll() {
        act(service::endAll, "signed-out-person");
    }

    /** Revokes the API token. */
    public void revoke() {
        act((admin, person) -> service.revoke(admin, person, Params.present(key)), "token-revoked");
    }

    private void act(Ending what, String done) {
        long person = Long.parseLong(page.place("number"));
        try {
            what.of(visitor.require(Role.ADMIN), person);
        } catch (WrongSecret e) {
            throw new NotFound();
        }
        page.leadTo(Routes.PERSON_ACCESS.path(person), done);
    }

    /** @return the id of the sign-in or the token */
    public Long getKey() {
        return key;
    }

    /** @param key the id of the sign-in or the token */
    public void setKey(Long key) {
        this.key = key;
    }

    private interface Ending {
        void of(Actor admin, long person);
    }
}
