package org.dailypapers.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page at hand: its language, its own address, and the links that lead from it, which keep a chosen language. */
@Named
@RequestScoped
public class Page {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Assets assets;

    private Language language;

    /** @return the language of the interface */
    public Language getLanguage() {
        if (language == null) {
            language = Language.of(request);
        }
        return language;
    }

    /** @return the locale of the interface */
    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** @return the language that the switch leads to */
    public Language getOtherLanguage() {
        return getLanguage() == Language.KO ? Language.EN : Language.KO;
    }

    /** @return this page's address in the other language */
    public String getOtherLanguageLink() {
        Map<String, Object> query = new LinkedHashMap<>(query());
        query.put(Language.PARAMETER, getOtherLanguage().code());
        return address(path(), query);
    }

    /** @return the path of this page as the browser knows it, below the context */
    public String path() {
        Object forwarded = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(() -> request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return uri.substring(request.getContextPath().length());
    }

    /** @return the parameters of this page's query as the browser knows it, the first value of each, in order */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        boolean direct = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null;
        String text = direct ? request.getQueryString() : (String) forwarded;
        if (text == null) {
            return query;
        }
        for (String pair : text.split("&")) {
            String name = pair.split("=", 2)[0];
            if (request.getParameter(name) != null) {
                query.putIfAbsent(name, request.getParameter(name));
            }
        }
        return query;
    }

    /**
     * @param path a path below the context
     * @return the address to link to
     */
    public String link(String path) {
        return address(path, new LinkedHashMap<>());
    }

    /**
     * @param path a path below the context
     * @param query its parameters; those without value are left out, a chosen language is added
     * @return the address to link to
     */
    public String link(String path, Map<String, ?> query) {
        return address(path, new LinkedHashMap<>(query));
    }

    /** @return the address of the newest digest */
    public String home() {
        return link(Routes.HOME.path());
    }

    /**
     * @param date a day
     * @return the address of its digest
     */
    public String day(LocalDate date) {
        return link(Routes.DAY.path(date));
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the address of the paper
     */
    public String paper(String arxivId) {
        return link(Routes.PAPER.path(arxivId));
    }

    /**
     * @param file the name of a file among the assets
     * @return its address, which changes when the application does
     */
    public String asset(String file) {
        return assets.address(file);
    }

    /**
     * @param path a path below the context
     * @return the address with scheme and host, without query
     */
    public String absolute(String path) {
        String own = request.getRequestURL().toString();
        return own.substring(0, own.indexOf('/', own.indexOf("//") + 2)) + request.getContextPath() + path;
    }

    private String address(String path, Map<String, Object> query) {
        Language.chosen(request.getParameter(Language.PARAMETER))
                .ifPresent(chosen -> query.putIfAbsent(Language.PARAMETER, chosen.code()));
        String parameters = query.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null && !parameter.getValue().toString().isEmpty())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request.getContextPath() + path + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
