package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The forms in the rows of the accounts and of the open invitations. */
@Named
@RequestScoped
public class AccountActsBacking {

    @Inject
    private AccountService service;

    @Inject
    private InvitationService invitations;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    private Long key;
    private Role role;
    private Secret link;

    /** Gives the person the role. */
    public void giveRole() {
        act(admin -> service.giveRole(admin, Params.present(key), Params.present(role)), "role");
    }

    /** Disables the account. */
    public void disable() {
        act(admin -> service.disable(admin, Params.present(key)), "disabled");
    }

    /** Enables the account again. */
    public void enable() {
        act(admin -> service.enable(admin, Params.present(key)), "enabled");
    }

    /** Makes a link with which the person can choose a new password. It is shown in the response itself, as it is stored nowhere. */
    public void offerPassword() {
        act(admin -> link = invitations.offerPassword(admin, Params.present(key)), null);
    }

    /** Revokes the link of the invitation. */
    public void revoke() {
        act(admin -> invitations.revoke(admin, Params.present(key)), "revoked");
    }

    private void act(Consumer<Actor> what, String done) {
        try {
            what.accept(visitor.require(Role.ADMIN));
            if (done != null) {
                page.leadTo(Routes.ACCOUNTS.path(), done);
            }
        } catch (LastAdmin e) {
            refuse("accounts.last");
        } catch (WrongSecret e) {
            refuse("accounts.gone");
        }
    }

    private void refuse(String text) {
        Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
        mistakes.add("account:key", text);
    }

    /** @return the code of the password link just created; null if none was */
    public Secret getLink() {
        return link;
    }

    /** @return the id of the person or the invitation */
    public Long getKey() {
        return key;
    }

    /** @param key the id of the person or the invitation */
    public void setKey(Long key) {
        this.key = key;
    }

    /** @return the role to give */
    public Role getRole() {
        return role;
    }

    /** @param role the role to give */
    public void setRole(Role role) {
        this.role = role;
    }
}
