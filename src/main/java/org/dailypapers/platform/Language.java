package org.dailypapers.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. */
public enum Language {
    /** Korean. */
    KO(Locale.KOREAN),
    /** English. */
    EN(Locale.ENGLISH);

    /** The parameter that chooses a language. */
    public static final String PARAMETER = "lang";

    private static final String API = "/api/";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** @return the locale, without country */
    public Locale locale() {
        return locale;
    }

    /** @return the ISO 639 code, in lower case */
    public String code() {
        return locale.getLanguage();
    }

    /**
     * @param chosen the value of the parameter; may be null
     * @return the language of that code, or empty if there is none
     */
    public static Optional<Language> chosen(String chosen) {
        return List.of(values()).stream().filter(language -> language.code().equals(chosen)).findFirst();
    }

    /**
     * @param request a request
     * @return the language that the address chooses; otherwise the first supported one that the client accepts; English if it accepts
     *     neither. If it names none, Korean for pages, and English for the API
     */
    public static Language of(HttpServletRequest request) {
        boolean named = request.getHeader("Accept-Language") != null;
        return of(request.getParameter(PARAMETER), named ? Collections.list(request.getLocales()) : List.of(), isForApi(request) ? EN : KO);
    }

    /**
     * @param chosen the code that the address chooses; may be null
     * @param accepted the locales that the client accepts, the best first; empty if it names none
     * @param usual the language if it names none
     * @return the language that the address chooses; otherwise the first supported one that the client accepts; English if it accepts
     *     neither
     */
    public static Language of(String chosen, List<Locale> accepted, Language usual) {
        return chosen(chosen).orElseGet(() -> accepted.isEmpty() ? usual
                : accepted.stream().flatMap(locale -> chosen(locale.getLanguage()).stream()).findFirst().orElse(EN));
    }

    private static boolean isForApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + API);
    }
}
