package org.dailypapers.platform.form;

import jakarta.faces.component.UIInput;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Lets a field that a request does not have count as empty, if it has a converter. Faces leaves such a field out, and with it the
 * conversion and validation, so that an action would lack what it needs.
 */
public class AbsentFields implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput input && input.getConverter() != null;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput input = (UIInput) event.getSource();
        if (input.getSubmittedValue() == null) {
            input.setSubmittedValue("");
        }
    }
}
