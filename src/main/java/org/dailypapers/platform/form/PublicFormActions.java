package org.dailypapers.platform.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.dailypapers.platform.route.Page;

/** Lets the forms of a page send to the page's own public address, where Faces would name the view. */
public class PublicFormActions extends ViewHandlerWrapper {

    /** @param wrapped what handles views otherwise */
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
