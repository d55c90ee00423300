package org.dailypapers.platform.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.platform.Language;

/**
 * The single table of public addresses: what answers each address, who may open it, and which parameters it reads. Any other address is
 * answered with 404, and any other parameter is hidden from the code that answers.
 *
 * <p>A template contains placeholders and, in the notation for form-style queries in RFC 6570, the query parameters:
 * {@code /author/{slug}{?page}}. A page with forms declares their fields, separated by spaces; {@code *} stands for the rest of a name.
 */
public enum Routes {
    /** The newest digest. */
    HOME("/{?view,sort}", "/reading/day.xhtml"),
    /** A digest as Markdown, as it is published. */
    DAY_MARKDOWN("/day/{date}.md", "/-/digest.md"),
    /** The source of a digest, byte for byte. */
    DAY_SOURCE("/day/{date}/source.md", "/-/source.md"),
    /** A digest. */
    DAY("/day/{date}{?view,sort}", "/reading/day.xhtml"),
    /** A month of digests. */
    MONTH("/calendar/{month}", "/reading/month.xhtml"),
    /** A year of digests. */
    YEAR("/calendar/{year}", "/reading/year.xhtml"),
    /** The newest year of digests. */
    CALENDAR("/calendar", "/reading/year.xhtml"),
    /** The table of entries. */
    PAPERS("/papers{?q,from,to,votes,author,status,sort,page,size}", "/reading/papers.xhtml"),
    /** A paper. */
    PAPER("/paper/{arxivId}", "/reading/paper.xhtml"),
    /** The history of an entry. */
    HISTORY("/entry/{date}/{arxivId}/history", "/reading/history.xhtml"),
    /** Two revisions of an entry side by side, chosen by a form. */
    COMPARE_ANY("/entry/{date}/{arxivId}/compare{?from,to}", "/reading/compare.xhtml"),
    /** Two revisions of an entry side by side. */
    COMPARE("/entry/{date}/{arxivId}/compare/{from}...{to}", "/reading/compare.xhtml"),
    /** A revision of an entry. */
    REVISION("/entry/{date}/{arxivId}/revision/{number}", "/reading/revision.xhtml"),
    /** The lines of an entry in its source. */
    ORIGINAL("/entry/{date}/{arxivId}/source", "/reading/original.xhtml"),
    /** An author. */
    AUTHOR("/author/{slug}{?page}", "/reading/author.xhtml"),
    /** What this site is, and who publishes it. */
    ABOUT("/about", "/reading/about.xhtml"),
    /** The start page of the desk. */
    DESK("/admin", "/curation/desk.xhtml", Access.EDITOR),
    /** Signs a person in. */
    SIGN_IN("/admin/sign-in{?to}", "/account/signIn.xhtml", Access.OPEN, "kept signIn signIn:*"),
    /** Signs a person out. */
    SIGN_OUT("/admin/sign-out", "/-/sign-out", Access.OPEN, ""),
    /** Creates the first admin; no longer available once there is one. */
    SET_UP("/admin/set-up", "/account/setUp.xhtml", Access.OPEN, "setUp setUp:*"),
    /** Lets an invited person create an account, or choose a new password. */
    INVITATION("/admin/invitation/{code}", "/account/invitation.xhtml", Access.OPEN, "invitation invitation:*"),
    /** All people with an account, and all open invitations. */
    ACCOUNTS("/admin/accounts", "/account/accounts.xhtml", Access.ADMIN,
            "account account:* invitation invitation:* invite invite:*"),
    /** A person's sign-ins and API tokens. */
    PERSON_ACCESS("/admin/accounts/{number}/access", "/account/access.xhtml", Access.ADMIN, "place place:* held held:*"),
    /** Erases a person's data. */
    ERASE_PERSON("/admin/accounts/{number}/erase", "/account/erase.xhtml", Access.ADMIN, "erase erase:*"),
    /** The account of the person who is signed in. */
    ME("/admin/me", "/account/me.xhtml", Access.EDITOR,
            "self self:* password password:* place place:* held held:* token token:*"),
    /** The audit log. */
    AUDIT("/admin/audit{?person,action,from,to,q,page}", "/account/audit.xhtml", Access.ADMIN),
    /** The audit log as a CSV file. */
    AUDIT_CSV("/admin/audit.csv{?person,action,from,to,q}", "/-/audit.csv", Access.ADMIN),
    /** The state of the system, in words. */
    SYSTEM("/admin/system", "/platform/system.xhtml", Access.ADMIN),
    /** The state of the system, in numbers for monitoring programs. */
    METRICS("/metrics", "/-/metrics", Access.OPERATOR),
    /** Where digests are uploaded, and the runs that imported some. */
    IMPORTS("/admin/imports{?page,from,to}", "/importer/imports.xhtml", Access.ADMIN, "days days:* back back:* reread reread:*"),
    /** Takes uploaded files. */
    UPLOADING("/admin/imports/upload", "/-/upload", Access.ADMIN, ""),
    /** An import run. */
    IMPORT_RUN("/admin/imports/run/{number}", "/importer/run.xhtml", Access.ADMIN, "stop stop:*"),
    /** What undoing an import run would do. */
    IMPORT_UNDO("/admin/imports/run/{number}/undo", "/importer/undo.xhtml", Access.ADMIN, "undo undo:*"),
    /** What the import of an upload would do. */
    UPLOAD("/admin/imports/{number}", "/importer/upload.xhtml", Access.ADMIN, "import import:*"),
    /** What the import of an upload would do to a day. */
    UPLOAD_DAY("/admin/imports/{number}/{date}", "/importer/uploadDay.xhtml", Access.ADMIN),
    /** The table of all entries. */
    DESK_PAPERS("/admin/papers{?cols,q,from,to,votes,author,status,state,editor,sort,page,size}", "/curation/papers.xhtml", Access.EDITOR),
    /** All rows that match the filters of that table, as a CSV file. */
    DESK_PAPERS_CSV("/admin/papers.csv{?cols,q,from,to,votes,author,status,state,editor,sort,page,size}", "/-/papers.csv", Access.EDITOR),
    /** Open findings, the worst first. */
    QUEUE("/admin/queue{?q,check,severity,from,to,status,assignee,page}", "/curation/queue.xhtml", Access.EDITOR, "claim claim:* share share:*"),
    /** Previews a bulk action on everything that the queue shows. */
    BULK("/admin/queue/bulk{?act,q,check,severity,from,to,status,assignee}", "/curation/bulk.xhtml", Access.EDITOR,
            "bulk bulk:*"),
    /** The progress and result of a bulk action. */
    BULK_RUN("/admin/queue/bulk/{number}", "/curation/bulkRun.xhtml", Access.EDITOR, "undo undo:*"),
    /** All checks. */
    CHECKS("/admin/checks", "/curation/checks.xhtml", Access.EDITOR, "on on:* off off:*"),
    /** What editors and checks got done, by week. */
    PROGRESS("/admin/progress", "/curation/progress.xhtml", Access.EDITOR),
    /** Settings that admins can change. */
    DESK_SETTINGS("/admin/settings", "/curation/settings.xhtml", Access.ADMIN,
            "policy policy:* consent consent:*"),
    /** Saves what is being typed into the editor of an entry. */
    EDITOR_TYPING("/admin/entry/{date}/{arxivId}/typing", "/-/typing", Access.EDITOR, Form.EDITOR),
    /** The history of an entry, as the desk sees it. */
    DESK_HISTORY("/admin/entry/{date}/{arxivId}/history", "/reading/history.xhtml", Access.EDITOR),
    /** Any two revisions of an entry side by side, chosen by a form of the desk. */
    DESK_COMPARE_ANY("/admin/entry/{date}/{arxivId}/compare{?from,to}", "/reading/compare.xhtml", Access.EDITOR),
    /** Any two revisions of an entry side by side. */
    DESK_COMPARE("/admin/entry/{date}/{arxivId}/compare/{from}...{to}", "/reading/compare.xhtml", Access.EDITOR),
    /** Any revision of an entry. */
    DESK_REVISION("/admin/entry/{date}/{arxivId}/revision/{number}", "/reading/revision.xhtml", Access.EDITOR),
    /** Resolves the conflicts between an entry and a newer import. */
    EDITOR_CONFLICT("/admin/entry/{date}/{arxivId}/conflict{?list,next}", "/curation/conflict.xhtml", Access.EDITOR,
            "act conflict loaded side-* reason press editor"),
    /** Where editors say that the authors of a paper withdrew it. */
    PAPER_WITHDRAWAL("/admin/paper/{arxivId}/withdrawal", "/curation/withdrawal.xhtml", Access.EDITOR, "mark mark:* unmark unmark:*"),
    /** Where an editor adds a paper to a day. */
    ADD_PAPER("/admin/day/{date}/add", "/curation/addPaper.xhtml", Access.EDITOR,
            "add add:* paper title authors votes thumbnail video heading body reason"),
    /** Where an editor corrects the arXiv identifier of an entry. */
    ARXIV_ID("/admin/entry/{date}/{arxivId}/arxiv-id", "/curation/arxivId.xhtml", Access.EDITOR, "id id:*"),
    /** Where an entry is erased. */
    ERASE_ENTRY("/admin/entry/{date}/{arxivId}/erase", "/curation/erase.xhtml", Access.ADMIN, "erase erase:*"),
    /** The editor of an entry. */
    EDITOR("/admin/entry/{date}/{arxivId}{?list,next,again,conflict,theirs,merged,undo}", "/curation/entry.xhtml", Access.EDITOR,
            Form.EDITOR);

    private final String template;
    private final String target;
    private final Access access;
    private final Set<String> reads = new LinkedHashSet<>();
    private final List<String> fields;
    private final Pattern takes;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    Routes(String template, String target) {
        this(template, target, Access.PUBLIC);
    }

    Routes(String template, String target, Access access) {
        this(template, target, access, null);
    }

    /** @param fields the fields of its forms; null if it has none and so only reads */
    Routes(String template, String target, Access access, String fields) {
        Matcher query = Form.QUERY.matcher(template);
        this.template = query.replaceFirst("");
        this.target = target;
        this.access = access;
        this.fields = fields == null || fields.isEmpty() ? List.of() : List.of(fields.split(" "));
        this.takes = fields == null ? null : Form.fields(fields);
        if (query.reset().find()) {
            reads.addAll(List.of(query.group(1).split(",")));
        }
        this.reads.add(Language.PARAMETER);
        if (access != Access.PUBLIC) {
            reads.add(DoneMessage.PARAMETER);
        }
        if (access.role().isPresent() && takes != null) {
            reads.add(AccessControl.KEPT);
        }
        StringBuilder regex = new StringBuilder();
        Matcher placeholder = Form.PLACEHOLDER.matcher(this.template);
        int from = 0;
        while (placeholder.find()) {
            regex.append(Pattern.quote(this.template.substring(from, placeholder.start())));
            names.add(placeholder.group(1));
            regex.append('(').append(Form.BY_NAME.get(placeholder.group(1))).append(')');
            from = placeholder.end();
        }
        this.pattern = Pattern.compile(regex.append(Pattern.quote(this.template.substring(from))).toString());
    }

    /**
     * @param path a path below the context, decoded
     * @return its route and placeholder values; empty if no route matches
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
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            String placeholder = "{" + names.get(i) + "}";
            int at = template.indexOf(placeholder, from);
            path.append(template, from, at).append(values[i]);
            from = at + placeholder.length();
        }
        return path.append(template.substring(from)).toString();
    }

    /** @return the path below the context of the view or servlet that answers */
    public String target() {
        return target;
    }

    /** @return who may open it */
    public Access access() {
        return access;
    }

    /** @return the HTTP methods that it supports, in alphabetical order */
    public Set<String> methods() {
        return takes == null ? Form.READING : Form.WRITING;
    }

    /**
     * @param parameter the name of a parameter
     * @return whether this route reads it from the query
     */
    public boolean reads(String parameter) {
        return reads.contains(parameter);
    }

    /** @return the names of the query parameters that this route reads */
    public Set<String> parameters() {
        return Collections.unmodifiableSet(reads);
    }

    /** @return the names of the form fields of this route, as declared: {@code *} stands for the rest of a name */
    public List<String> fields() {
        return fields;
    }

    /**
     * @param field the name of a field
     * @return whether a form of this route has such a field
     */
    public boolean takes(String field) {
        return takes != null && takes.matcher(field).matches();
    }

    /** @return whether it has a form of Faces */
    boolean hasFacesForm() {
        return fields.stream().anyMatch(field -> field.endsWith(":*"));
    }

    private Match matched(Matcher matcher) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), matcher.group(i + 1));
        }
        return new Match(this, parameters);
    }

    /** The formats of placeholders, only as strict as needed to tell routes apart; the views report what is wrong. */
    private static final class Form {
        private static final Set<String> READING = Collections.unmodifiableSet(new TreeSet<>(List.of("GET", "HEAD")));
        private static final Set<String> WRITING = Collections.unmodifiableSet(new TreeSet<>(List.of("GET", "HEAD", "POST")));
        private static final String EDITOR = "act loaded page known turn ends typed list next conflict merged title authors votes"
                + " thumbnail video heading body reason note notice back press editor why-* scope-*";
        private static final Pattern QUERY = Pattern.compile("\\{\\?([a-z,]+)}$");
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
        private static final Map<String, String> BY_NAME = Map.of("date", "[^/]{1,40}?", "month", "\\d{4}-\\d{2}",
                "year", "[^/]{1,40}", "arxivId", "[^/]{1,40}(?:/\\d{7}(?:v\\d{1,4})?)?", "slug", "[a-z0-9-]{1,80}",
                "code", "[A-Za-z0-9_-]{1,100}", "from", "[1-9]\\d{0,8}", "to", "[1-9]\\d{0,8}", "number", "[1-9]\\d{0,8}");

        private Form() {
        }

        /** A pattern for the names given, and for the view state, without which Faces accepts no form. */
        private static Pattern fields(String names) {
            return Pattern.compile(Stream.of((RouteRequest.VIEW_STATE + " " + names).split(" "))
                    .map(name -> Pattern.quote(name.replace("*", "")) + (name.endsWith("*") ? "[A-Za-z0-9_-]*" : ""))
                    .collect(Collectors.joining("|")));
        }
    }

    /**
     * A route that matches an address.
     *
     * @param route the route of the address
     * @param parameters the values of the placeholders, by name
     */
    public record Match(Routes route, Map<String, String> parameters) {

        /** @return the path of a view or servlet below the context */
        public String target() {
            return route.target;
        }

        /** @return the path below the context, encoded as an address has it */
        public String path() {
            return PublicAddress.path(route.path(parameters.values().toArray()));
        }
    }
}
