package org.dailypapers.platform;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The texts of the interface, in its languages. */
public final class Messages {

    private static final String BUNDLE = "messages";

    private Messages() {
    }

    /**
     * @param locale the language
     * @param key the name of the text
     * @param arguments values for its placeholders, in the form of {@link MessageFormat}
     * @return the text
     */
    public static String get(Locale locale, String key, Object... arguments) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
    }

    /**
     * @param key the name of the text
     * @param arguments values for its placeholders
     * @return the text in all languages, for what is stored and shown to readers of either
     */
    public static String inAll(String key, Object... arguments) {
        return Arrays.stream(Language.values()).map(language -> get(language.locale(), key, arguments)).collect(Collectors.joining(" / "));
    }

    /**
     * @param locale the language
     * @param key the name of a text
     * @return whether there is such a text
     */
    public static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    /**
     * @param locale the language
     * @param prefix how the names of some texts begin
     * @return the rest of the names of those texts, in alphabetical order
     */
    public static List<String> keys(Locale locale, String prefix) {
        return bundle(locale).keySet().stream().filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length())).sorted().toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
