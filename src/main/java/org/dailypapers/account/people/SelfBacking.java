package org.dailypapers.account.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Names;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The form with which people change their display name and settings. */
@Named
@RequestScoped
public class SelfBacking {

    @Inject
    private OwnAccountService service;

    @Inject
    private PeopleService people;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    @TypedText(value = FieldLimit.DISPLAY_NAME, missing = "account.displayName.wrong")
    private String displayName;
    private boolean singleKeys;

    /** Begins with the present name and settings. */
    @PostConstruct
    void begin() {
        Actor actor = visitor.require(Role.EDITOR);
        displayName = actor.displayName();
        singleKeys = people.singleKeys(actor.id());
    }

    /** Saves the display name and the settings. */
    public void save() {
        Optional<String> problem = Names.shownProblem(displayName);
        if (problem.isPresent()) {
            mistakes.add("self:displayName", problem.get());
        } else {
            service.showAs(visitor.require(Role.EDITOR), displayName, singleKeys);
            page.leadTo(Routes.ME.path(), "self");
        }
    }

    /** @return the name shown to readers */
    public String getDisplayName() {
        return displayName;
    }

    /** @param displayName the display name as typed */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** @return whether shortcuts work without a modifier key */
    public boolean isSingleKeys() {
        return singleKeys;
    }

    /** @param singleKeys whether shortcuts work without a modifier key */
    public void setSingleKeys(boolean singleKeys) {
        this.singleKeys = singleKeys;
    }
}
