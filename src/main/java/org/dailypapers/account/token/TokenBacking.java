package org.dailypapers.account.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;

/** The form that creates an API token. The new secret is shown in the response itself, as it is not stored. */
@Named
@RequestScoped
public class TokenBacking {

    private static final int USUAL_DAYS = 90;

    @Inject
    private TokenService service;

    @Inject
    private Visitor visitor;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Settings settings;

    @TypedText(value = FieldLimit.TOKEN_NAME, missing = "me.tokens.name.missing")
    private String name;
    private Role role = Role.EDITOR;
    private String until;
    private Secret made;

    /** Begins with the usual last day. */
    @PostConstruct
    void begin() {
        until = LocalDate.now(settings.zone()).plusDays(USUAL_DAYS).toString();
    }

    /** Creates a token. */
    public void make() {
        Actor actor = visitor.require(Role.EDITOR);
        Instant end = end();
        if (!getRoles().contains(role)) {
            mistakes.add("token:role", "me.tokens.role.wrong");
        }
        if (mistakes.isNone()) {
            made = service.make(actor, new NewToken(Params.present(name), role, end));
            name = null;
        }
    }

    /** The end of the last day. */
    private Instant end() {
        try {
            LocalDate today = LocalDate.now(settings.zone());
            LocalDate last = LocalDate.parse(String.valueOf(until).strip());
            if (!last.isBefore(today) && !last.isAfter(today.plusYears(1))) {
                return last.plusDays(1).atStartOfDay(settings.zone()).toInstant();
            }
        } catch (DateTimeException e) {
            // reported below, like a day that is not allowed
        }
        mistakes.add("token:until", "me.tokens.until.wrong");
        return null;
    }

    /** @return the roles that the person may give to a token */
    public List<Role> getRoles() {
        Role own = visitor.require(Role.EDITOR).role();
        return Arrays.stream(Role.values()).filter(own::includes).toList();
    }

    /** @return the secret of the token just created; null if none was */
    public Secret getMade() {
        return made;
    }

    /** @return what the token is for */
    public String getName() {
        return name;
    }

    /** @param name what the token is for, as typed */
    public void setName(String name) {
        this.name = name;
    }

    /** @return the token's role */
    public Role getRole() {
        return role;
    }

    /** @param role the token's role; null keeps the default */
    public void setRole(Role role) {
        this.role = role == null ? this.role : role;
    }

    /** @return the last day on which the token is valid, as YYYY-MM-DD */
    public String getUntil() {
        return until;
    }

    /** @param until the last day as typed */
    public void setUntil(String until) {
        this.until = until;
    }
}
