package org.dailypapers.curation.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.problem.BadRequest;

/** Converts the key of an entry, as in {@code 2024-11-12/2411.06481}. Pages write such keys, so a wrong one is a bad request; none is null. */
@FacesConverter("entryKey")
public class EntryKeyConverter implements Converter<EntryKey> {

    /** @throws BadRequest if it is not the key of an entry */
    @Override
    public EntryKey getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return EntryKey.of(value).orElseThrow(() -> new BadRequest("error.act", value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, EntryKey value) {
        return value == null ? "" : value.toString();
    }
}
