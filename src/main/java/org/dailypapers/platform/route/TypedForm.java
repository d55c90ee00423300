package org.dailypapers.platform.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * What somebody typed: the fields of the form that this request sends, or of one that came when its sign-in had ended and is
 * shown again. What is shown again does nothing until it is sent again.
 */
@Named
@RequestScoped
public class TypedForm {

    private static final String AGAIN = TypedForm.class.getName();

    /**
     * Lets a page show a form again.
     *
     * @param request the request that looks at the page
     * @param fields what was typed, by the names of the fields
     */
    static void show(HttpServletRequest request, Map<String, String[]> fields) {
        request.setAttribute(AGAIN, fields);
    }

    /** @return whether a form is shown again that came too late */
    public boolean isAgain() {
        return Faces.getRequestAttribute(AGAIN) != null;
    }

    /** @return the fields of the form by name; none if there is no form */
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
     * @return all its values, in order; none if there is no such field
     */
    public String[] values(String name) {
        return fields().getOrDefault(name, new String[0]);
    }
}
