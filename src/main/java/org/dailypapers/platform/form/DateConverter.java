package org.dailypapers.platform.form;

import java.time.LocalDate;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.dailypapers.platform.problem.BadRequest;

/** Converts a date in the format YYYY-MM-DD, as {@link Params#date} does; null if nothing was typed. */
@FacesConverter("date")
public class DateConverter implements Converter<LocalDate> {

    /** @throws BadRequest if it is not a date */
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        return Params.date(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
