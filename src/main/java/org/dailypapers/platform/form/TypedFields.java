package org.dailypapers.platform.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Components;

/** Fills a form that is shown again with what was typed into it, as Faces does after a failed validation. */
public class TypedFields implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        TypedForm typed = CDI.current().select(TypedForm.class).get();
        if (typed.isAgain()) {
            FacesContext context = event.getFacesContext();
            ((UIViewRoot) event.getSource()).visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
                fill(component, typed, context);
                return VisitResult.ACCEPT;
            });
        }
    }

    private static void fill(UIComponent component, TypedForm typed, FacesContext context) {
        UIForm form = component instanceof EditableValueHolder ? Components.getClosestParent(component, UIForm.class) : null;
        if (form != null && typed.text(form.getClientId(context)) != null) {
            String text = typed.text(component.getClientId(context));
            boolean box = component instanceof UISelectBoolean;
            if (box || text != null) {
                ((EditableValueHolder) component).setSubmittedValue(box ? Boolean.toString(text != null) : text);
            }
        }
    }
}
