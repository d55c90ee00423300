package org.dailypapers;

import java.util.ArrayList;
import java.util.List;

/** The fields that a browser sends when a button of a Faces form is pressed. */
public final class FacesFixture {

    private FacesFixture() {
    }

    /**
     * @param button the client id of the button, such as {@code claim:take}
     * @param fields the ids of the form's fields and their values, alternately
     * @return names and values, alternately
     */
    public static String[] press(String button, String... fields) {
        String form = button.substring(0, button.indexOf(':'));
        List<String> all = new ArrayList<>(List.of(form, form, "jakarta.faces.ViewState", "stateless", button, ""));
        for (int i = 0; i < fields.length; i += 2) {
            all.add(form + ":" + fields[i]);
            all.add(fields[i + 1]);
        }
        return all.toArray(String[]::new);
    }
}
