package org.dailypapers.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.PublicAddress;
import org.dailypapers.platform.route.Routes;

/** The form that invites a person. Its link is shown in the response itself, as it is stored nowhere and cannot be shown later. */
@Named
@RequestScoped
public class InviteBacking {

    @Inject
    private InvitationService invitations;

    @Inject
    private AccountActsBacking acts;

    @Inject
    private Visitor visitor;

    @Inject
    private PublicAddress publicAddress;

    @TypedText(FieldLimit.INVITATION_NOTE)
    private String note;
    private Role role = Role.EDITOR;
    private Secret link;

    /** Creates the invitation link. */
    public void invite() {
        link = invitations.invite(visitor.require(Role.ADMIN), role, note);
        note = null;
    }

    /** @return the code of the link just created; null if none was */
    public Secret getLink() {
        return link == null ? acts.getLink() : link;
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

    /** @return the role of the person */
    public Role getRole() {
        return role;
    }

    /** @param role the role of the person; null keeps the default */
    public void setRole(Role role) {
        this.role = role == null ? this.role : role;
    }
}
