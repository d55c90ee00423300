package org.dailypapers.curation.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text in both languages.
 *
 * @param korean in Korean
 * @param english in English
 */
public record Bilingual(String korean, String english) {

    /** @return texts one behind the other, each of them once */
    static Bilingual joined(List<Bilingual> texts) {
        return new Bilingual(texts.stream().map(Bilingual::korean).distinct().collect(Collectors.joining(" ")),
                texts.stream().map(Bilingual::english).distinct().collect(Collectors.joining(" ")));
    }

    /**
     * @param locale a language
     * @return the text in Korean where it is asked for, otherwise in English
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? korean : english;
    }
}
