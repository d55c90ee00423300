package org.dailypapers.platform.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;

/**
 * A form that is not rendered: plain HTML forms of the page submit to it ({@code dp:post}). It serves what Faces forms of their own
 * cannot: rows of a list, whose components Faces finds by their index although the rows may have moved since the page was shown, and
 * buttons that are shown on a condition, as Faces ignores what it would not show at the moment of the request.
 */
@FacesComponent(PostForm.TYPE)
public class PostForm extends HtmlForm {

    /** The component type. */
    public static final String TYPE = "org.dailypapers.PostForm";

    @Override
    public void encodeBegin(FacesContext context) {
        // dp:post renders it
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // dp:post renders them
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // dp:post renders it
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }
}
