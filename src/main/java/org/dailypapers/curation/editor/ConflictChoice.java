package org.dailypapers.curation.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dailypapers.content.merge.MergeSide;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.form.Params;

/**
 * What an editor chose about a conflict.
 *
 * @param act what to do: {@code ours}, {@code theirs}, {@code chosen} or {@code edit}; empty if nothing is asked for
 * @param conflict the conflict
 * @param loaded the number of the newest revision that the editor has seen
 * @param theirs the numbers of the places where the machine's side is chosen, from 0
 * @param reason the reason; null if nothing was typed yet
 * @param onward whether the editor wants to see the next entry of the list
 */
public record ConflictChoice(String act, long conflict, int loaded, TreeSet<Integer> theirs, String reason, boolean onward) {

    /** Nothing is chosen. */
    public static final ConflictChoice NONE = new ConflictChoice("", 0, 0, new TreeSet<>(), null, false);

    private static final String PLACE = "side-";
    private static final String ONWARD = "-next";

    /** @return the choice in a submitted form of the page, whose fields are given by name; an invalid number counts as 0 */
    static ConflictChoice of(Map<String, String[]> parameters) {
        TreeSet<Integer> theirs = new TreeSet<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(PLACE) && TypedNumber.is(name.substring(PLACE.length())) && "theirs".equals(values[0])) {
                theirs.add(Integer.valueOf(name.substring(PLACE.length())));
            }
        });
        String act = first(parameters, "act");
        boolean onward = act.endsWith(ONWARD);
        String reason = Params.text(first(parameters, "reason"));
        return new ConflictChoice(onward ? act.substring(0, act.length() - ONWARD.length()) : act,
                number(first(parameters, "conflict")), number(first(parameters, "loaded")), theirs, reason == null ? "" : reason, onward);
    }

    /** @return this choice if it is about the given conflict; only its reason if a newer import replaced the conflict */
    ConflictChoice of(long asked) {
        return conflict == asked ? this : new ConflictChoice("", asked, loaded, new TreeSet<>(), reason, false);
    }

    /** @return the numbers of the places where the machine's side is chosen, as given in the address of the editor */
    static TreeSet<Integer> theirs(String parameter) {
        TreeSet<Integer> theirs = new TreeSet<>();
        for (String number : parameter == null ? new String[0] : parameter.split(",")) {
            TypedNumber.of(number).ifPresent(theirs::add);
        }
        return theirs;
    }

    /** @return the parameters of the editor's address that fill in what was chosen */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("conflict", Long.toString(conflict));
        parameters.put("theirs", theirs.isEmpty() ? null : theirs.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return parameters;
    }

    /** @return the chosen sides, by the number of the place */
    Map<Integer, MergeSide> sides() {
        Map<Integer, MergeSide> sides = new HashMap<>();
        theirs.forEach(number -> sides.put(number, MergeSide.THEIRS));
        return sides;
    }

    /**
     * @param number the number of a place, from 0
     * @return whether the machine's side is chosen there
     */
    public boolean takes(int number) {
        return theirs.contains(number);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return parameters.containsKey(name) ? parameters.get(name)[0] : "";
    }

    private static int number(String text) {
        return TypedNumber.of(text).orElse(0);
    }
}
