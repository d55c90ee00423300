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
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** A person's API tokens, and the form that creates one. The new secret is shown in the response itself, as it is not stored. */
@Named
@RequestScoped
public class TokensBacking {

    private static final String REVOKE = "revoke-";
    private static final int USUAL_DAYS = 90;

    @Inject
    private TokenService service;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Settings settings;

    private List<TokenView> tokens = List.of();
    private String name;
    private String role = Role.EDITOR.key();
    private String until;
    private Secret made;

    /** Loads the tokens before the form is decoded: the password form has a field for tokens only if there are any. */
    @PostConstruct
    void show() {
        tokens = service.tokens(visitor.require(Role.EDITOR));
        until = until == null ? LocalDate.now(settings.zone()).plusDays(USUAL_DAYS).toString() : until;
    }

    /** @param go {@code revoke-} and the id of a token */
    public void revoke(String go) {
        if (go.matches(REVOKE + "\\d{1,18}")) {
            service.revoke(visitor.require(Role.EDITOR), Long.parseLong(go.substring(REVOKE.length())));
            page.leadTo(Routes.ME.path(), "token-revoked");
        }
    }

    /** Creates a token. */
    public void make() {
        Actor actor = visitor.require(Role.EDITOR);
        Instant end = end();
        String text = Params.text(name);
        if (text == null) {
            mistakes.add("token:name", "me.tokens.name.missing");
        }
        mistakes.fits("token:name", FieldLimit.TOKEN_NAME, text);
        if (getRoles().stream().map(Role::key).noneMatch(role::equals)) {
            mistakes.add("token:role", "me.tokens.role.wrong");
        }
        if (mistakes.isNone()) {
            made = service.make(actor, new NewToken(text, Role.of(role), end));
            name = null;
            show();
        } else {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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

    /** @return the person's valid tokens, newest first */
    public List<TokenView> getTokens() {
        return tokens;
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

    /** @return the key of the token's role */
    public String getRole() {
        return role;
    }

    /** @param role the key of a role; null keeps the default */
    public void setRole(String role) {
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
