package org.dailypapers.curation.check;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param korean in Korean
 * @param english in English
 */
public record Bilingual(String korean, String english) {

    /**
     * @param locale a language
     * @return the text in Korean where it is asked for, otherwise in English
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? korean : english;
    }
}
