package org.dailypapers.account.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells, within the transaction, that the data of a person are being erased: anyone who keeps something that the person left behind,
 * or if one of the person's names stands, erases it.
 *
 * @param personId the person
 * @param names all names of the person that are known, the longest first
 * @param anonymous the name that the person has from now on
 */
public record PersonErased(long personId, List<String> names, String anonymous) {

    /** What may follow a name in the same word. */
    private static final String PARTICLE = "(?=(?:님|씨)?(?:들)?(?:은|는|이|가|을|를|의|와|과|도|만|께서|께|에게서|에게|한테|이나|나|에|로|으로|랑|이랑|이라고|라고)?";

    /** Takes a copy of the list. */
    public PersonErased {
        names = List.copyOf(names);
    }

    /**
     * @return the names as patterns of {@code LIKE} with the escape {@code !}, as they stand and in lower case, since some databases
     *     know lower case of ASCII only
     */
    public List<String> patterns() {
        return names.stream().flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT))).distinct()
                .map(name -> "%" + name.replaceAll("[!%_]", "!$0") + "%").toList();
    }

    /**
     * @param text a text; may be null
     * @return the text with the new name wherever one of the others stood; a name within a longer word is none, but a Korean
     *     particle may follow it
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
