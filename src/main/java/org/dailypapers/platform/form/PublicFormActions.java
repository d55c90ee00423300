package org.dailypapers.platform.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.dailypapers.platform.route.Page;

/** Makes forms submit to the public address of their page; Faces would submit to the view. */
public class PublicFormActions extends ViewHandlerWrapper {

    /** @param wrapped the view handler for everything else */
    public PublicFormActions(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        UIViewRoot view = context.getViewRoot();
        return view != null && viewId.equals(view.getViewId()) ? CDI.current().select(Page.class).get().own()
                : super.getActionURL(context, viewId);
    }
}
