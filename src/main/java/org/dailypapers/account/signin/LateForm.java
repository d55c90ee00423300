package org.dailypapers.account.signin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dailypapers.account.Secret;
import org.dailypapers.platform.route.RouteRequest;

/**
 * A form that arrived after its sign-in had ended.
 *
 * @param browser the secret that identifies the browser that sent it
 * @param client the address that it came from
 * @param address the address that it was sent to, below the context, with the query
 * @param fields what was typed, by field name
 */
record LateForm(Secret browser, String client, String address, Map<String, String[]> fields) {

    /** Removes secrets, and buttons, which would repeat an action that nobody has asked for again. */
    LateForm {
        fields = new LinkedHashMap<>(fields);
        fields.keySet().removeIf(name -> {
            String last = name.substring(name.lastIndexOf(':') + 1);
            return last.equals("go") || last.equals("act") || last.startsWith("password") || name.equals(RouteRequest.VIEW_STATE);
        });
    }

    /** @return its length in characters, including its address and field names */
    long length() {
        return address.length() + fields.entrySet().stream().mapToLong(field -> field.getKey().length()
                + Arrays.stream(field.getValue()).mapToLong(String::length).sum()).sum();
    }
}
