package org.dailypapers.account.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An event, fired within the transaction that erases a person's data. Every package that stores something the person left behind, or
 * texts that may contain the person's names, erases it.
 *
 * @param personId the id of the person
 * @param names all known names of the person, longest first
 * @param anonymous the placeholder name that replaces them
 */
public record PersonErased(long personId, List<String> names, String anonymous) {

    /** The Korean particles that may follow a name in the same word. */
    private static final String PARTICLE = "(?=(?:님|씨)?(?:들)?(?:은|는|이|가|을|를|의|와|과|도|만|께서|께|에게서|에게|한테|이나|나|에|로|으로|랑|이랑|이라고|라고)?";

    /** Copies the list. */
    public PersonErased {
        names = List.copyOf(names);
    }

    /**
     * @return the names as {@code LIKE} patterns with the escape {@code !}, both unchanged and in lower case, since some databases can
     *     lower-case ASCII only
     */
    public List<String> patterns() {
        return names.stream().flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT))).distinct()
                .map(name -> "%" + name.replaceAll("[!%_]", "!$0") + "%").toList();
    }

    /**
     * @param text a text; may be null
     * @return the text with every one of the names replaced by the placeholder. A name inside a longer word is not replaced, unless only
     *     a Korean particle follows it
     */
    public String replaced(String text) {
        String replaced = text;
        for (String name : replaced == null ? List.<String>of() : names) {
            replaced = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + PARTICLE + "(?![\\p{L}\\p{N}]))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(replaced).replaceAll(anonymous);
        }
        return replaced;
    }
}
