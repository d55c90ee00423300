package org.dailypapers.account.signin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dailypapers.account.Secret;
import org.dailypapers.platform.route.RouteRequest;

/**
 * A form that comes when its sign-in has ended.
 *
 * @param browser the secret by which the browser is known that sent it
 * @param client the address that it came from
 * @param address where it was sent, below the context, with the query
 * @param fields what was typed, by the names of the fields
 */
record LateForm(Secret browser, String client, String address, Map<String, String[]> fields) {

    /** Leaves out secrets, and buttons, which would do again what nobody has asked for yet. */
    LateForm {
        fields = new LinkedHashMap<>(fields);
        fields.keySet().removeIf(name -> {
            String last = name.substring(name.lastIndexOf(':') + 1);
            return last.equals("go") || last.equals("act") || last.startsWith("password") || name.equals(RouteRequest.VIEW_STATE);
        });
    }

    /** @return how many characters it has, those of its address and of the names of its fields among them */
    long length() {
        return address.length() + fields.entrySet().stream().mapToLong(field -> field.getKey().length()
                + Arrays.stream(field.getValue()).mapToLong(String::length).sum()).sum();
    }
}
