package org.dailypapers.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells, within the transaction, that the data of a person are being erased: whoever keeps something that the person left behind,
 * or where one of the person's names stands, erases it.
 *
 * @param personId the person
 * @param names all names of the person that are known, the longest first
 * @param anonymous the name that the person has from now on
 */
public record PersonErased(long personId, List<String> names, String anonymous) {

    /** Takes a copy of the list. */
    public PersonErased {
        names = List.copyOf(names);
    }

    /** @return the names as patterns of {@code LIKE} with the escape {@code !}, in lower case */
    public List<String> patterns() {
        return names.stream().map(name -> "%" + name.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%").toList();
    }

    /**
     * @param text a text; may be null
     * @return the text with the new name wherever one of the others stood; a name within a longer Latin word is none
     */
    public String replaced(String text) {
        String replaced = text;
        for (String name : replaced == null ? List.<String>of() : names) {
            replaced = Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(name) + "(?![A-Za-z0-9])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(replaced).replaceAll(anonymous);
        }
        return replaced;
    }
}
