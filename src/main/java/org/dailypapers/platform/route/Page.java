package org.dailypapers.platform.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.platform.Language;

/** The current page: its language, its own address, and the links on it, which keep a chosen language. */
@Named
@RequestScoped
public class Page {

    private static final String PATH = Page.class.getName() + ".path";
    private static final String QUERY = Page.class.getName() + ".query";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Assets assets;

    @Inject
    private PublicAddress publicAddress;

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

    /** @return the code of the language that the address chooses; null if it chooses none */
    public String getChosenLanguage() {
        return Language.chosen(request.getParameter(Language.PARAMETER)).map(Language::code).orElse(null);
    }

    /** @return the language that the language switch leads to */
    public Language getOtherLanguage() {
        return getLanguage() == Language.KO ? Language.EN : Language.KO;
    }

    /** @return this page's address in the other language */
    public String getOtherLanguageLink() {
        Map<String, Object> query = new LinkedHashMap<>(query());
        query.put(Language.PARAMETER, getOtherLanguage().code());
        return address(path(), query);
    }

    /**
     * Stores the address that the browser asked for, before the request is forwarded.
     *
     * @param request the request as received
     */
    public static void remember(HttpServletRequest request) {
        request.setAttribute(PATH, PublicAddress.pathOf(request));
        request.setAttribute(QUERY, request.getQueryString());
    }

    /** @return the path that the browser asked for, even if the request has been forwarded */
    public static String asked(HttpServletRequest request) {
        return request.getAttribute(PATH) instanceof String path ? path : PublicAddress.pathOf(request);
    }

    /**
     * Lets another page answer, with links and forms as if it had been asked for.
     *
     * @param request the request
     * @param route the route of that page; must have no placeholders
     */
    public static void standIn(HttpServletRequest request, Routes route) {
        request.setAttribute(QUERY, Language.chosen(request.getParameter(Language.PARAMETER))
                .map(language -> Language.PARAMETER + "=" + language.code()).orElse(null));
        Routes.match(route.path()).ifPresent(match -> request.setAttribute(Routes.Match.class.getName(), match));
    }

    /** @return the path of this page's route below the context, encoded; if no route matches, the path asked for */
    public String path() {
        return request.getAttribute(Routes.Match.class.getName()) instanceof Routes.Match match ? match.path()
                : request.getAttribute(PATH) instanceof String path ? path : PublicAddress.pathOf(request);
    }

    /** @return this page's address as the browser knows it, without one-time parameters: the done message and the kept form */
    public String own() {
        return address(path(), ownQuery());
    }

    /** @return this page's address below the context, without one-time parameters: the done message and the kept form */
    public String address() {
        return QueryString.add(path(), ownQuery());
    }

    private Map<String, Object> ownQuery() {
        Map<String, Object> query = new LinkedHashMap<>(query());
        query.remove(DoneMessage.PARAMETER);
        query.remove(AccessControl.KEPT);
        return query;
    }

    /** @return the query parameters that this page's route reads, with the first value of each, in the order in which the route declares them */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        Set<String> asked = QueryString.read((String) request.getAttribute(QUERY)).map(QueryString.Parameter::name).collect(Collectors.toSet());
        declared().stream().filter(name -> asked.contains(name) && request.getParameter(name) != null)
                .forEach(name -> query.put(name, request.getParameter(name)));
        return query;
    }

    /**
     * @param route a route
     * @return whether the current page is one of that route
     */
    public boolean isAt(Routes route) {
        return request.getAttribute(Routes.Match.class.getName()) instanceof Routes.Match match && match.route() == route;
    }

    private Set<String> declared() {
        return request.getAttribute(Routes.Match.class.getName()) instanceof Routes.Match match
                ? match.route().parameters() : Set.of(Language.PARAMETER);
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
     * @param query its parameters; those without a value are left out, and a chosen language is added
     * @return the address to link to
     */
    public String link(String path, Map<String, ?> query) {
        return address(path, new LinkedHashMap<>(query));
    }

    /**
     * @param path a path below the context
     * @param query its parameters; may be null
     * @param name one more parameter
     * @param value its value
     * @return the address to link to
     */
    public String link(String path, Map<String, ?> query, String name, Object value) {
        Map<String, Object> all = query == null ? new LinkedHashMap<>() : new LinkedHashMap<>(query);
        all.put(name, value);
        return address(path, all);
    }

    /**
     * Redirects the browser and ends the request.
     *
     * @param path a path below the context
     * @param done the key of a {@link DoneMessage} for that page to show
     */
    public void leadTo(String path, String done) {
        SeeOther.to(link(path, null, DoneMessage.PARAMETER, done));
    }

    /**
     * @param name the name of a placeholder in the route of this page
     * @return its value in the address; null if the route has no such placeholder
     */
    public String place(String name) {
        Object match = request.getAttribute(Routes.Match.class.getName());
        return match instanceof Routes.Match route ? route.parameters().get(name) : null;
    }

    /** @return whether this is a page of the desk, which readers never see */
    public boolean isDesk() {
        return request.getAttribute(Routes.Match.class.getName()) instanceof Routes.Match match
                && match.route().access() != Access.PUBLIC;
    }

    /**
     * @param path a path below the context
     * @return the address without a language, for what is the same in every language
     */
    public String path(String path) {
        return request.getContextPath() + path;
    }

    /**
     * @param file the name of a file among the assets
     * @return its address, which changes with the file's contents
     */
    public String asset(String file) {
        return assets.address(file);
    }

    /** @return this page's public address without a language, so that each browser gets the one it prefers */
    public String getCanonical() {
        return inLanguage(null);
    }

    /**
     * @param code the code of a language; null to leave it to the browser
     * @return this page's public address in that language
     */
    public String inLanguage(String code) {
        Map<String, Object> query = new LinkedHashMap<>(query());
        query.remove(Language.PARAMETER);
        if (code != null) {
            query.put(Language.PARAMETER, code);
        }
        return publicAddress.of(QueryString.add(path(), query));
    }

    private String address(String path, Map<String, Object> query) {
        if (getChosenLanguage() != null) {
            query.putIfAbsent(Language.PARAMETER, getChosenLanguage());
        }
        return request.getContextPath() + QueryString.add(path, query);
    }
}
