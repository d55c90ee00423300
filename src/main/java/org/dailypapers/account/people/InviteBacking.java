package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.PublicAddress;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The form that invites a person. Its link is shown in the response itself, as it is stored nowhere and cannot be shown later. */
@Named
@RequestScoped
public class InviteBacking {

    @Inject
    private InvitationService invitations;

    @Inject
    private AccountsBacking accounts;

    @Inject
    private Visitor visitor;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private Mistakes mistakes;

    private String note;
    private String role = Role.EDITOR.key();
    private Secret link;

    /** Creates the invitation link. */
    public void invite() {
        if (!mistakes.fits("invite:note", FieldLimit.INVITATION_NOTE, Params.text(note))) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        link = invitations.invite(visitor.require(Role.ADMIN), Role.of(role), Params.text(note));
        note = null;
        accounts.load();
    }

    /** @return the code of the link just created; null if none was */
    public Secret getLink() {
        return link == null ? accounts.getLink() : link;
    }

    /** @return the address of the link just created; with scheme and host if they are known */
    public String getAddress() {
        return publicAddress.of(Routes.INVITATION.path(getLink().text()));
    }

    /** @return whether the address includes scheme and host */
    public boolean isWhole() {
        return publicAddress.isKnown();
    }

    /** @return whom the invitation is for */
    public String getNote() {
        return note;
    }

    /** @param note whom the invitation is for */
    public void setNote(String note) {
        this.note = note;
    }

    /** @return the key of the role */
    public String getRole() {
        return role;
    }

    /** @param role the key of a role; null keeps the default */
    public void setRole(String role) {
        this.role = role == null ? this.role : role;
    }
}
