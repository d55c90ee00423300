package org.dailypapers.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one table of public addresses: what answers each, and how each is built. An address that is not here is not there.
 */
public enum Routes {
    /** The newest digest. */
    HOME("/", "/reading/day.xhtml"),
    /** A digest as Markdown, as it is published. */
    DAY_MARKDOWN("/day/{date}.md", "/-/digest.md"),
    /** The source of a digest, byte for byte. */
    DAY_SOURCE("/day/{date}/source.md", "/-/source.md"),
    /** A digest. */
    DAY("/day/{date}", "/reading/day.xhtml"),
    /** A month of digests. */
    MONTH("/calendar/{month}", "/reading/month.xhtml"),
    /** A year of digests. */
    YEAR("/calendar/{year}", "/reading/year.xhtml"),
    /** The newest year of digests. */
    CALENDAR("/calendar", "/reading/year.xhtml"),
    /** The table of entries. */
    PAPERS("/papers", "/reading/papers.xhtml"),
    /** A paper. */
    PAPER("/paper/{arxivId}", "/reading/paper.xhtml"),
    /** An author. */
    AUTHOR("/author/{slug}", "/reading/author.xhtml");

    private final String template;
    private final String target;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    Routes(String template, String target) {
        this.template = template;
        this.target = target;
        StringBuilder regex = new StringBuilder();
        Matcher placeholder = Form.PLACEHOLDER.matcher(template);
        int from = 0;
        while (placeholder.find()) {
            regex.append(Pattern.quote(template.substring(from, placeholder.start())));
            names.add(placeholder.group(1));
            regex.append('(').append(Form.BY_NAME.get(placeholder.group(1))).append(')');
            from = placeholder.end();
        }
        this.pattern = Pattern.compile(regex.append(Pattern.quote(template.substring(from))).toString());
    }

    /**
     * @param path a path below the context, decoded
     * @return what answers it, or empty where nothing does
     */
    public static Optional<Match> match(String path) {
        for (Routes route : values()) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                return Optional.of(route.matched(matcher));
            }
        }
        return Optional.empty();
    }

    /**
     * @param values the values of the placeholders, in order
     * @return the path below the context
     */
    public String path(Object... values) {
        String path = template;
        for (int i = 0; i < values.length; i++) {
            path = path.replace("{" + names.get(i) + "}", values[i].toString());
        }
        return path;
    }

    private Match matched(Matcher matcher) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), matcher.group(i + 1));
        }
        return new Match(target, parameters);
    }

    /** What the placeholders stand for; only as strict as telling the routes apart needs, the views say what is wrong. */
    private static final class Form {
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
        private static final Map<String, String> BY_NAME = Map.of("date", "[^/]{1,40}?", "month", "\\d{4}-\\d{2}",
                "year", "[^/]{1,40}", "arxivId", "[^/]{1,40}(?:/\\d{7}(?:v\\d{1,4})?)?", "slug", "[a-z0-9-]{1,80}");

        private Form() {
        }
    }

    /**
     * What answers an address.
     *
     * @param target the path of a view or servlet below the context
     * @param parameters the values of the placeholders, by name
     */
    public record Match(String target, Map<String, String> parameters) {
    }
}
