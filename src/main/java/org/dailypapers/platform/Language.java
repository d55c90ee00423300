package org.dailypapers.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
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
        Optional<Language> language = chosen(request.getParameter(PARAMETER));
        if (language.isEmpty() && request.getHeader("Accept-Language") == null) {
            return isForApi(request) ? EN : KO;
        }
        Enumeration<Locale> accepted = request.getLocales();
        while (language.isEmpty() && accepted.hasMoreElements()) {
            language = chosen(accepted.nextElement().getLanguage());
        }
        return language.orElse(EN);
    }

    private static boolean isForApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + API);
    }
}
