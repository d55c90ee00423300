package org.dailypapers.platform.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;

/** Removes the scripts and styles of components from stateless views, which have no use for them. */
public class ScriptlessViews implements SystemEventListener {

    private static final String HEAD = "head";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        if (view.isTransient()) {
            FacesContext context = event.getFacesContext();
            for (UIComponent resource : List.copyOf(view.getComponentResources(context, HEAD))) {
                view.removeComponentResource(context, resource, HEAD);
            }
        }
    }
}
