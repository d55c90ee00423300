package org.dailypapers.account;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.dailypapers.platform.problem.BadRequest;

/** Converts the key of a role. Pages write such keys, so a wrong one is a bad request; none is null. */
@FacesConverter("role")
public class RoleConverter implements Converter<Role> {

    /** @throws BadRequest if it is not the key of a role */
    @Override
    public Role getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return Role.of(value);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("error.act", value);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Role value) {
        return value == null ? "" : value.key();
    }
}
