package org.dailypapers.platform.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.platform.problem.HttpStatus;

/**
 * Loads a page that is itself the answer to a form. Faces carries out view actions when a page is opened, and with
 * {@code onPostback="true"} before the action of a form, but not if a conversion or validation has failed. With a message, the answer has
 * status 422 unless it already has another.
 */
public class PostedPage implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        UIComponent metadata = ((UIViewRoot) event.getSource()).getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (context.isPostback() && metadata != null) {
            metadata.getChildren().stream().filter(UIViewAction.class::isInstance).map(UIViewAction.class::cast)
                    .filter(action -> !action.isOnPostback() || context.isValidationFailed())
                    .forEach(action -> action.getActionExpression().invoke(context.getELContext(), new Object[0]));
        }
        HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
        if (!context.getMessageList().isEmpty() && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
