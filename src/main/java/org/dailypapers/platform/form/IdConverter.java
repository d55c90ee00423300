package org.dailypapers.platform.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.dailypapers.platform.problem.BadRequest;

/**
 * Converts the number by which the database knows something. Pages write such numbers, so a wrong one is a bad request; none is null.
 */
@FacesConverter("id")
public class IdConverter implements Converter<Long> {

    /** @throws BadRequest if it is not a number of at most 18 digits */
    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw new BadRequest("error.act", value);
        }
        return Long.valueOf(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : value.toString();
    }
}
