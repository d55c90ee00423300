package org.dailypapers.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    /** What became of an entry. */
    HISTORY("/entry/{date}/{arxivId}/history", "/reading/history.xhtml"),
    /** Two revisions of an entry side by side, as a form chooses them. */
    COMPARE_ANY("/entry/{date}/{arxivId}/compare", "/reading/compare.xhtml"),
    /** Two revisions of an entry side by side. */
    COMPARE("/entry/{date}/{arxivId}/compare/{from}...{to}", "/reading/compare.xhtml"),
    /** A revision of an entry. */
    REVISION("/entry/{date}/{arxivId}/revision/{number}", "/reading/revision.xhtml"),
    /** An author. */
    AUTHOR("/author/{slug}", "/reading/author.xhtml"),
    /** Where somebody signed in begins. */
    DESK("/admin", "/account/desk.xhtml", Access.EDITOR),
    /** Where somebody signs in. */
    SIGN_IN("/admin/sign-in", "/account/signIn.xhtml", Access.OPEN, "POST"),
    /** Ends a sign-in. */
    SIGN_OUT("/admin/sign-out", "/-/sign-out", Access.OPEN, "POST"),
    /** Where the first admin is made; gone as soon as there is one. */
    SET_UP("/admin/set-up", "/account/setUp.xhtml", Access.OPEN, "POST"),
    /** Where somebody invited makes an account, or chooses a new password. */
    INVITATION("/admin/invitation/{code}", "/account/invitation.xhtml", Access.OPEN, "POST"),
    /** Everybody who has an account, and who is invited. */
    ACCOUNTS("/admin/accounts", "/account/accounts.xhtml", Access.ADMIN, "POST"),
    /** One's own account. */
    ME("/admin/me", "/account/me.xhtml", Access.EDITOR, "POST"),
    /** The audit log. */
    AUDIT("/admin/audit", "/account/audit.xhtml", Access.ADMIN),
    /** The audit log as a file. */
    AUDIT_CSV("/admin/audit.csv", "/-/audit.csv", Access.ADMIN),
    /** Where digests are uploaded, and the runs that imported some. */
    IMPORTS("/admin/imports", "/importer/imports.xhtml", Access.ADMIN, "POST"),
    /** Takes uploaded files. */
    UPLOADING("/admin/imports/upload", "/-/upload", Access.ADMIN, "POST"),
    /** An import run. */
    IMPORT_RUN("/admin/imports/run/{number}", "/importer/run.xhtml", Access.ADMIN),
    /** What undoing an import run would do. */
    IMPORT_UNDO("/admin/imports/run/{number}/undo", "/importer/undo.xhtml", Access.ADMIN, "POST"),
    /** What the import of an upload would do. */
    UPLOAD("/admin/imports/{number}", "/importer/upload.xhtml", Access.ADMIN, "POST"),
    /** What the import of an upload would do to a day. */
    UPLOAD_DAY("/admin/imports/{number}/{date}", "/importer/uploadDay.xhtml", Access.ADMIN),
    /** The table over all entries. */
    DESK_PAPERS("/admin/papers", "/curation/papers.xhtml", Access.EDITOR),
    /** All that the table over all entries lets through, as a file. */
    DESK_PAPERS_CSV("/admin/papers.csv", "/-/papers.csv", Access.EDITOR),
    /** What needs attention, the worst first. */
    QUEUE("/admin/queue", "/curation/queue.xhtml", Access.EDITOR, "POST"),
    /** What is to be done to all that the queue shows, before it is done. */
    BULK("/admin/queue/bulk", "/curation/bulk.xhtml", Access.EDITOR, "POST"),
    /** What becomes of something done to many entries. */
    BULK_RUN("/admin/queue/bulk/{number}", "/curation/bulkRun.xhtml", Access.EDITOR, "POST"),
    /** All checks. */
    CHECKS("/admin/checks", "/curation/checks.xhtml", Access.EDITOR, "POST"),
    /** What editors and checks got done, by weeks. */
    PROGRESS("/admin/progress", "/curation/progress.xhtml", Access.EDITOR),
    /** What admins settle. */
    DESK_SETTINGS("/admin/settings", "/curation/settings.xhtml", Access.ADMIN, "POST"),
    /** Keeps what is typed into the editor of an entry. */
    EDITOR_TYPING("/admin/entry/{date}/{arxivId}/typing", "/-/typing", Access.EDITOR, "POST"),
    /** What became of an entry, as the desk sees it. */
    DESK_HISTORY("/admin/entry/{date}/{arxivId}/history", "/reading/history.xhtml", Access.EDITOR),
    /** Any two revisions of an entry side by side, as a form of the desk chooses them. */
    DESK_COMPARE_ANY("/admin/entry/{date}/{arxivId}/compare", "/reading/compare.xhtml", Access.EDITOR),
    /** Any two revisions of an entry side by side. */
    DESK_COMPARE("/admin/entry/{date}/{arxivId}/compare/{from}...{to}", "/reading/compare.xhtml", Access.EDITOR),
    /** Any revision of an entry. */
    DESK_REVISION("/admin/entry/{date}/{arxivId}/revision/{number}", "/reading/revision.xhtml", Access.EDITOR),
    /** What clashes in an entry with a newer import, to be decided. */
    EDITOR_CONFLICT("/admin/entry/{date}/{arxivId}/conflict", "/curation/conflict.xhtml", Access.EDITOR, "POST"),
    /** The editor of an entry. */
    EDITOR("/admin/entry/{date}/{arxivId}", "/curation/entry.xhtml", Access.EDITOR, "POST");

    private final String template;
    private final String target;
    private final Access access;
    private final Set<String> methods = new TreeSet<>(Form.READING);
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    Routes(String template, String target) {
        this(template, target, Access.PUBLIC);
    }

    /** @param more methods besides GET and HEAD */
    Routes(String template, String target, Access access, String... more) {
        this.template = template;
        this.target = target;
        this.access = access;
        this.methods.addAll(List.of(more));
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

    /** @return the path of the view or servlet below the context that answers it */
    public String target() {
        return target;
    }

    /** @return who may come to it */
    public Access access() {
        return access;
    }

    /** @return the methods that it takes, in alphabetical order */
    public Set<String> methods() {
        return Collections.unmodifiableSet(methods);
    }

    private Match matched(Matcher matcher) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), matcher.group(i + 1));
        }
        return new Match(this, parameters);
    }

    /** What the placeholders stand for; only as strict as telling the routes apart needs, the views say what is wrong. */
    private static final class Form {
        private static final List<String> READING = List.of("GET", "HEAD");
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
        private static final Map<String, String> BY_NAME = Map.of("date", "[^/]{1,40}?", "month", "\\d{4}-\\d{2}",
                "year", "[^/]{1,40}", "arxivId", "[^/]{1,40}(?:/\\d{7}(?:v\\d{1,4})?)?", "slug", "[a-z0-9-]{1,80}",
                "code", "[A-Za-z0-9_-]{1,100}", "from", "[1-9]\\d{0,8}", "to", "[1-9]\\d{0,8}", "number", "[1-9]\\d{0,8}");

        private Form() {
        }
    }

    /**
     * What answers an address.
     *
     * @param route the route of the address
     * @param parameters the values of the placeholders, by name
     */
    public record Match(Routes route, Map<String, String> parameters) {

        /** @return the path of a view or servlet below the context */
        public String target() {
            return route.target;
        }
    }
}
