package org.dailypapers.curation.paper;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.dailypapers.content.ArxivId;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;

/** Converts an arXiv identifier, or an address that has one, to the identifier without version. */
@Dependent
@FacesConverter(value = "arxivId", managed = true)
public class ArxivIdConverter implements Converter<String> {

    @Inject
    private Words words;

    /** @throws ConverterException if there is no identifier in it */
    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        return Optional.ofNullable(Params.text(value)).flatMap(ArxivId::in)
                .orElseThrow(() -> new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("paper.id.wrong"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
