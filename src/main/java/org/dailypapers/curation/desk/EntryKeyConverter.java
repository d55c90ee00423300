package org.dailypapers.curation.desk;

import java.time.LocalDate;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/** Converts the key of an entry, as in {@code 2024-11-12/2411.06481}. Pages write such keys, so a wrong one is a bad request. */
@FacesConverter("entryKey")
public class EntryKeyConverter implements Converter<EntryKey> {

    /** @throws BadRequest if it is not the key of an entry */
    @Override
    public EntryKey getAsObject(FacesContext context, UIComponent component, String value) {
        String text = value == null ? "" : value;
        String[] parts = text.split("/", 2);
        LocalDate date = Params.date(parts[0]);
        if (date == null || parts.length < 2) {
            throw new BadRequest("error.act", text);
        }
        return new EntryKey(date, ArxivId.of(parts[1]).orElseThrow(() -> new BadRequest("error.act", text)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, EntryKey value) {
        return value == null ? "" : value.toString();
    }
}
