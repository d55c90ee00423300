package org.dailypapers.account.signin;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dailypapers.platform.json.JsonMapper;

/** Converts form fields to and from JSON: for each name a list of values. */
final class FormText {

    /** A map of this type, not of any. */
    private static final Type FIELDS = new LinkedHashMap<String, String[]>() { }.getClass().getGenericSuperclass();

    private FormText() {
    }

    static String of(Map<String, String[]> fields) {
        return JsonMapper.stored(fields);
    }

    static Map<String, String[]> read(String text) {
        return JsonMapper.read(text, FIELDS);
    }
}
