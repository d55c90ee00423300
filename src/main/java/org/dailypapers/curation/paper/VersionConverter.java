package org.dailypapers.curation.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;

/** Converts the version of a paper, as in {@code v3} or {@code 3}; null if none was typed. */
@Dependent
@FacesConverter(value = "paperVersion", managed = true)
public class VersionConverter implements Converter<Integer> {

    private static final Pattern VERSION = Pattern.compile("[vV]?([1-9][0-9]{0,2})");

    @Inject
    private Words words;

    /** @throws ConverterException if it is not a version from 1 to 999 */
    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String value) {
        String text = Params.text(value);
        if (text == null) {
            return null;
        }
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("withdrawal.version.wrong", text), null));
        }
        return Integer.valueOf(version.group(1));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer value) {
        return value == null ? "" : "v" + value;
    }
}
