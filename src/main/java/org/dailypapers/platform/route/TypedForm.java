package org.dailypapers.platform.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * What a person typed: the fields of the form that this request submits, or of a form that arrived after the sign-in had ended and is
 * shown again. The latter has no effect until it is submitted again.
 */
@Named
@RequestScoped
public class TypedForm {

    private static final String AGAIN = TypedForm.class.getName();

    /**
     * Makes a page show a form again.
     *
     * @param request the request for the page
     * @param fields what was typed, by field name
     */
    static void show(HttpServletRequest request, Map<String, String[]> fields) {
        request.setAttribute(AGAIN, fields);
    }

    /** @return whether this is a form shown again because it arrived after the sign-in had ended */
    public boolean isAgain() {
        return Faces.getRequestAttribute(AGAIN) != null;
    }

    /** @return the values of the form by field name; empty if there is no form */
    public Map<String, String[]> fields() {
        Map<String, String[]> again = Faces.getRequestAttribute(AGAIN);
        if (again != null) {
            return again;
        }
        HttpServletRequest request = Faces.getRequest();
        return request.getMethod().equals("POST") ? request.getParameterMap() : Map.of();
    }

    /**
     * @param name the name of a field
     * @return what was typed there; null if nothing was
     */
    public String text(String name) {
        String[] values = values(name);
        return values.length == 0 ? null : values[0];
    }

    /**
     * @param name the name of a field
     * @return all its values, in order; empty if there is no such field
     */
    public String[] values(String name) {
        return fields().getOrDefault(name, new String[0]);
    }
}
