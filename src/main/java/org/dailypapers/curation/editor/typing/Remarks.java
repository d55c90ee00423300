package org.dailypapers.curation.editor.typing;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.dailypapers.curation.finding.DismissalScope;

/**
 * What is typed in the editor beside the text: the reasons and scopes for dismissing findings, and the notes of a judgement.
 *
 * @param typed the typed texts by the names of the fields; blank or unchanged fields are left out
 */
public record Remarks(Map<String, String> typed) {

    /** Nothing is typed beside the text. */
    public static final Remarks NONE = new Remarks(Map.of());

    /** The name of the field for the note of a judgement. */
    public static final String NOTE = "note";

    /** The name of the field for the reason for unpublishing that readers see. */
    public static final String NOTICE = "notice";

    private static final String WHY = "why-";
    private static final String SCOPE = "scope-";
    private static final Pattern FIELD = Pattern.compile(NOTE + "|" + NOTICE + "|(?:" + WHY + "|" + SCOPE + ")[0-9]{1,18}");
    private static final String UNCHANGED = DismissalScope.FINDING.key();

    /** Copies the map, sorted by name and without blank or unchanged fields. */
    public Remarks {
        Map<String, String> copy = new TreeMap<>(typed);
        copy.entrySet().removeIf(one -> one.getValue().isBlank() || one.getKey().startsWith(SCOPE) && one.getValue().equals(UNCHANGED));
        typed = copy;
    }

    /**
     * @param parameters the fields of a form by name, as a browser sends them
     * @return the fields that are typed beside the text
     */
    static Remarks of(Map<String, String[]> parameters) {
        Map<String, String> typed = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (FIELD.matcher(name).matches()) {
                Arrays.stream(values).findFirst().ifPresent(text -> typed.put(name, text.replace("\0", "")));
            }
        });
        return new Remarks(typed);
    }

    /** @return the name of the field for the reason for dismissing a finding */
    public static String why(Object finding) {
        return WHY + finding;
    }

    /** @return the name of the field for the scope of dismissing a finding */
    public static String scope(Object finding) {
        return SCOPE + finding;
    }

    /** @return the text of a field; empty if nothing is typed there */
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @return the same remarks without the given fields */
    public Remarks without(String... fields) {
        Map<String, String> rest = new TreeMap<>(typed);
        rest.keySet().removeAll(Arrays.asList(fields));
        return new Remarks(rest);
    }

    /** @return these remarks, and those typed earlier in the fields that these do not have */
    Remarks over(Remarks earlier) {
        Map<String, String> all = new TreeMap<>(earlier.typed);
        all.putAll(typed);
        return new Remarks(all);
    }

    /** @return whether nothing is typed */
    boolean none() {
        return typed.isEmpty();
    }
}
