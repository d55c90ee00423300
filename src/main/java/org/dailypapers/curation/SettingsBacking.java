package org.dailypapers.curation;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.SignInEntrance;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.DeskFilter;
import org.dailypapers.digest.DeskRepository;
import org.dailypapers.digest.DeskState;
import org.dailypapers.digest.EntryFilter;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.PolicyRepository;
import org.dailypapers.digest.Status;
import org.dailypapers.platform.Mistakes;
import org.dailypapers.platform.Page;
import org.dailypapers.platform.Params;
import org.dailypapers.platform.Routes;
import org.dailypapers.platform.SeeOther;
import org.omnifaces.util.Faces;

/** What admins settle: what readers see, who may approve, whose licence forbids corrections. */
@Named
@RequestScoped
public class SettingsBacking {

    @Inject
    private SettingsService service;
    @Inject
    private PolicyRepository policies;
    @Inject
    private DeskRepository entries;
    @Inject
    private Visitor visitor;
    @Inject
    private Mistakes mistakes;
    @Inject
    private Page page;

    private boolean approvedOnly;
    private boolean ownApproval;
    private List<PolicyRepository.Restricted> restricted;
    private String note;

    /** Does what a form asks for, or shows what is settled. */
    public void load() {
        Actor admin = visitor.require(Role.ADMIN);
        HttpServletRequest request = Faces.getRequest();
        Policy policy = policies.policy();
        String go = request.getParameter("go");
        boolean typed = request.getParameter("readers") != null;
        approvedOnly = typed ? request.getParameter("readers").equals("approved") : policy.approvedOnly();
        ownApproval = typed ? "yes".equals(request.getParameter("own")) : policy.ownApproval();
        note = Params.text(request.getParameter("note"));
        if (request.getMethod().equals("POST") && request.getAttribute(SignInEntrance.RESUMED) == null) {
            act(admin, go, typed, request.getParameter("author"));
        }
        restricted = policies.restricted();
    }

    private void act(Actor admin, String go, boolean typed, String author) {
        if ("policy".equals(go) && typed) {
            service.settle(admin, approvedOnly, ownApproval);
            SeeOther.to(page.link(Routes.DESK_SETTINGS.path(), null, "done", "settings"));
        } else if ("consent".equals(go) && author != null && note != null) {
            service.consent(admin, author, note);
            SeeOther.to(page.link(Routes.DESK_SETTINGS.path(), null, "done", "consent"));
        } else {
            mistakes.add("settings:note", "editor.note.missing");
            Faces.getResponse().setStatus(422);
        }
    }

    /** @return whether readers see approved revisions only */
    public boolean isApprovedOnly() {
        return approvedOnly;
    }

    /** @return whether people may approve corrections of their own */
    public boolean isOwnApproval() {
        return ownApproval;
    }

    /** @return source authors whose licence forbids derivatives */
    public List<PolicyRepository.Restricted> getRestricted() {
        return restricted;
    }

    /** @return what was typed of how an author's agreement is known */
    public String getNote() {
        return note;
    }

    /** @return how many entries readers see now */
    public long getSeen() {
        return entries.count(new DeskFilter(EntryFilter.ALL, DeskState.PUBLISHED, null));
    }

    /** @return of how many entries the newest revision is approved */
    public long getApproved() {
        return entries.count(new DeskFilter(new EntryFilter(null, null, null, null, null, Status.APPROVED), null, null));
    }
}
