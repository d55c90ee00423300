package org.dailypapers.platform.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * A part of a page that has no Faces inputs and commands. Faces does not search it for submitted ones, so what it shows can be loaded
 * after the action of a form, and not at all if the action leads elsewhere.
 */
@FacesComponent(ShownPart.TYPE)
public class ShownPart extends UIComponentBase {

    /** The component type. */
    public static final String TYPE = "org.dailypapers.ShownPart";

    @Override
    public String getFamily() {
        return "org.dailypapers";
    }

    @Override
    public void processDecodes(FacesContext context) {
        // nothing in it can be submitted
    }

    @Override
    public void processValidators(FacesContext context) {
        // nothing in it can be submitted
    }

    @Override
    public void processUpdates(FacesContext context) {
        // nothing in it can be submitted
    }
}
