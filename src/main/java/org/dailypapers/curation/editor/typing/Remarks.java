package org.dailypapers.curation.editor.typing;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.dailypapers.curation.finding.DismissalScope;

/**
 * What is typed in the editor beside the text: why findings are fine and how far that goes, and the note of a judgement.
 *
 * @param typed what is typed, by the names of the fields; those that are blank, or as they were, are none of it
 */
public record Remarks(Map<String, String> typed) {

    /** Nothing is typed beside the text. */
    public static final Remarks NONE = new Remarks(Map.of());

    /** The name of the field for the note of a judgement. */
    public static final String NOTE = "note";

    /** The name of the field for what readers are told of the reason for unpublishing. */
    public static final String NOTICE = "notice";

    private static final String WHY = "why-";
    private static final String SCOPE = "scope-";
    private static final Pattern FIELD = Pattern.compile(NOTE + "|" + NOTICE + "|(?:" + WHY + "|" + SCOPE + ")[0-9]{1,18}");
    private static final String UNCHANGED = DismissalScope.FINDING.key();

    /** Takes a copy of the map, in the order of the names. */
    public Remarks {
        Map<String, String> copy = new TreeMap<>(typed);
        copy.entrySet().removeIf(one -> one.getValue().isBlank() || one.getKey().startsWith(SCOPE) && one.getValue().equals(UNCHANGED));
        typed = copy;
    }

    /**
     * @param parameters the fields of a form by name, as a browser sends them
     * @return what of them is typed beside the text
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

    /** @return the name of the field that says why a finding is fine */
    public static String why(Object finding) {
        return WHY + finding;
    }

    /** @return the name of the field that says how far that goes */
    public static String scope(Object finding) {
        return SCOPE + finding;
    }

    /** @return what is typed in a field; an empty text if nothing is */
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @return the same but for fields whose text was used */
    public Remarks without(String... fields) {
        Map<String, String> rest = new TreeMap<>(typed);
        rest.keySet().removeAll(Arrays.asList(fields));
        return new Remarks(rest);
    }

    /** @return these, and where they say nothing, what was typed earlier */
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
