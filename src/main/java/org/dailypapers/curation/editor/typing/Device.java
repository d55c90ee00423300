package org.dailypapers.curation.editor.typing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names the browser and the system in a User-Agent header. */
final class Device {

    /** The first match counts, because browsers also name the browsers that they are based on. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet",
            "Whale/", "Whale", "Firefox/", "Firefox", "FxiOS/", "Firefox", "CriOS/", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows",
            "Windows", "Mac OS X", "Mac", "CrOS", "ChromeOS", "Linux", "Linux");

    private Device() {
    }

    /**
     * @param userAgent the header of that name; may be null
     * @return browser and system, such as {@code Chrome · Android}; {@code ?} for an unknown one
     */
    static String of(String userAgent) {
        return first(BROWSERS, userAgent) + " · " + first(SYSTEMS, userAgent);
    }

    private static String first(Map<String, String> names, String userAgent) {
        return userAgent == null ? "?" : names.entrySet().stream().filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("?");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
