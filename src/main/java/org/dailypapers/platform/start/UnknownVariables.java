package org.dailypapers.platform.start;

import com.github.difflib.DiffUtils;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds environment variables that are named like settings but are none, because somebody mistyped a name. */
final class UnknownVariables {

    /** All settings, whether the application reads them or the server's configuration does. */
    static final Set<String> KNOWN = Set.of("DAILYPAPERS_ADMIN_PASSWORD", "DAILYPAPERS_BIND", "DAILYPAPERS_DATA", "DAILYPAPERS_DB_PASSWORD",
            "DAILYPAPERS_DB_URL", "DAILYPAPERS_DB_USER", "DAILYPAPERS_HTTP_PORT", "DAILYPAPERS_IMPORT_DIR", "DAILYPAPERS_MANAGEMENT_PORT",
            "DAILYPAPERS_PUBLIC_URL", "DAILYPAPERS_PUBLISHER_CONTACT", "DAILYPAPERS_PUBLISHER_IMPRINT", "DAILYPAPERS_PUBLISHER_NAME",
            "DAILYPAPERS_SOURCE_ADDRESS", "DAILYPAPERS_SOURCE_AUTHOR", "DAILYPAPERS_SOURCE_LICENCE", "DAILYPAPERS_TRUSTED_PROXIES",
            "DAILYPAPERS_ZONE");

    private static final String PREFIX = "DAILYPAPERS_";
    private UnknownVariables() {
    }

    /**
     * @param environment the environment variables
     * @return a sentence that names those that are ignored, but not their values; empty if there are none
     */
    static Optional<String> warning(Map<String, String> environment) {
        Set<String> unknown = environment.entrySet().stream().filter(one -> one.getKey().startsWith(PREFIX) && !one.getValue().isBlank())
                .map(Map.Entry::getKey).filter(name -> !KNOWN.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        return unknown.isEmpty() ? Optional.empty() : Optional.of("Environment variables that are not settings of Daily Papers are ignored: "
                + unknown.stream().map(name -> name + nearest(name).map(known -> " (did you mean " + known + "?)").orElse(""))
                        .collect(Collectors.joining(", ")) + ".");
    }

    private static Optional<String> nearest(String name) {
        // at least half of the longer name is the same
        return KNOWN.stream().filter(known -> 2 * distance(name, known) <= Math.max(name.length(), known.length()) - PREFIX.length())
                .min(Comparator.<String>comparingInt(known -> distance(name, known)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String another) {
        return DiffUtils.diff(letters(one), letters(another)).getDeltas().stream()
                .mapToInt(delta -> Math.max(delta.getSource().size(), delta.getTarget().size())).sum();
    }

    private static List<Integer> letters(String name) {
        return name.chars().boxed().toList();
    }
}
