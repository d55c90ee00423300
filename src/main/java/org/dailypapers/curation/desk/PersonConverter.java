package org.dailypapers.curation.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/** Converts the id of a person whose account is active. Pages write such ids, so a wrong one is a bad request; none is null. */
@Dependent
@FacesConverter(value = "person", managed = true)
public class PersonConverter implements Converter<Account> {

    @Inject
    private PeopleService people;

    /** @throws BadRequest if nobody with an active account has this id */
    @Override
    public Account getAsObject(FacesContext context, UIComponent component, String value) {
        Integer id = Params.number(value, 1, "error.editor");
        return id == null ? null : people.accounts().stream().filter(account -> !account.disabled() && account.id() == id.longValue())
                .findFirst().orElseThrow(() -> new BadRequest("error.editor", value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Account value) {
        return value == null ? "" : Long.toString(value.id());
    }
}
