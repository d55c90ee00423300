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
 * The one table of public addresses: what answers each, who may come there, and which parameters it reads. An address that is
 * not here is not there, and a parameter that is not here is not seen by whatever answers.
 *
 * <p>A template has placeholders and, as RFC 6570 writes form-style queries, the parameters of its address:
 * {@code /author/{slug}{?page}}. A page that takes forms declares their fields, separated by spaces; {@code *} stands for the
 * rest of a name.
 */
public enum Routes {
    /** The newest digest. */
    HOME("/{?sort}", "/reading/day.xhtml"),
    /** A digest as Markdown, as it is published. */
    DAY_MARKDOWN("/day/{date}.md", "/-/digest.md"),
    /** The source of a digest, byte for byte. */
    DAY_SOURCE("/day/{date}/source.md", "/-/source.md"),
    /** A digest. */
    DAY("/day/{date}{?sort}", "/reading/day.xhtml"),
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
    /** What became of an entry. */
    HISTORY("/entry/{date}/{arxivId}/history", "/reading/history.xhtml"),
    /** Two revisions of an entry side by side, as a form chooses them. */
    COMPARE_ANY("/entry/{date}/{arxivId}/compare{?from,to}", "/reading/compare.xhtml"),
    /** Two revisions of an entry side by side. */
    COMPARE("/entry/{date}/{arxivId}/compare/{from}...{to}", "/reading/compare.xhtml"),
    /** A revision of an entry. */
    REVISION("/entry/{date}/{arxivId}/revision/{number}", "/reading/revision.xhtml"),
    /** An author. */
    AUTHOR("/author/{slug}{?page}", "/reading/author.xhtml"),
    /** Where somebody signed in begins. */
    DESK("/admin", "/account/desk.xhtml", Access.EDITOR),
    /** Where somebody signs in. */
    SIGN_IN("/admin/sign-in{?to}", "/account/signIn.xhtml", Access.OPEN, "kept signIn signIn:*"),
    /** Ends a sign-in. */
    SIGN_OUT("/admin/sign-out", "/-/sign-out", Access.OPEN, ""),
    /** Where the first admin is made; gone as soon as there is one. */
    SET_UP("/admin/set-up", "/account/setUp.xhtml", Access.OPEN, "setUp setUp:*"),
    /** Where somebody invited makes an account, or chooses a new password. */
    INVITATION("/admin/invitation/{code}", "/account/invitation.xhtml", Access.OPEN, "invitation invitation:*"),
    /** Everybody who has an account, and who is invited. */
    ACCOUNTS("/admin/accounts", "/account/accounts.xhtml", Access.ADMIN, "go id role invite invite:*"),
    /** Where somebody is signed in, and the person's API tokens. */
    PERSON_ACCESS("/admin/accounts/{number}/access", "/account/access.xhtml", Access.ADMIN, "go"),
    /** Where the data of somebody are erased. */
    ERASE_PERSON("/admin/accounts/{number}/erase", "/account/erase.xhtml", Access.ADMIN, "go reason password sure"),
    /** One's own account. */
    ME("/admin/me", "/account/me.xhtml", Access.EDITOR, "go self self:* password password:* token token:*"),
    /** The audit log. */
    AUDIT("/admin/audit{?person,action,from,to,q,page}", "/account/audit.xhtml", Access.ADMIN),
    /** The audit log as a file. */
    AUDIT_CSV("/admin/audit.csv{?person,action,from,to,q}", "/-/audit.csv", Access.ADMIN),
    /** How the system is, in words. */
    SYSTEM("/admin/system", "/platform/system.xhtml", Access.ADMIN),
    /** How the system is, in numbers for a program that watches it. */
    METRICS("/metrics", "/-/metrics", Access.OPERATOR),
    /** Where digests are uploaded, and the runs that imported some. */
    IMPORTS("/admin/imports{?page}", "/importer/imports.xhtml", Access.ADMIN, "go run date reason"),
    /** Takes uploaded files. */
    UPLOADING("/admin/imports/upload", "/-/upload", Access.ADMIN, ""),
    /** An import run. */
    IMPORT_RUN("/admin/imports/run/{number}", "/importer/run.xhtml", Access.ADMIN),
    /** What undoing an import run would do. */
    IMPORT_UNDO("/admin/imports/run/{number}/undo", "/importer/undo.xhtml", Access.ADMIN, "go reason"),
    /** What the import of an upload would do. */
    UPLOAD("/admin/imports/{number}", "/importer/upload.xhtml", Access.ADMIN, "go day note"),
    /** What the import of an upload would do to a day. */
    UPLOAD_DAY("/admin/imports/{number}/{date}", "/importer/uploadDay.xhtml", Access.ADMIN),
    /** The table over all entries. */
    DESK_PAPERS("/admin/papers{?cols,q,from,to,votes,author,status,state,editor,sort,page,size}", "/curation/papers.xhtml", Access.EDITOR),
    /** All that the table over all entries lets through, as a file. */
    DESK_PAPERS_CSV("/admin/papers.csv{?cols,q,from,to,votes,author,status,state,editor,sort,page,size}", "/-/papers.csv", Access.EDITOR),
    /** What needs attention, the worst first. */
    QUEUE("/admin/queue{?q,check,severity,from,to,status,assignee,page}", "/curation/queue.xhtml", Access.EDITOR, "go key person"),
    /** What is to be done to all that the queue shows, before it is done. */
    BULK("/admin/queue/bulk{?act,q,check,severity,from,to,status,assignee}", "/curation/bulk.xhtml", Access.EDITOR,
            "go count person reason"),
    /** What becomes of something done to many entries. */
    BULK_RUN("/admin/queue/bulk/{number}", "/curation/bulkRun.xhtml", Access.EDITOR, "go"),
    /** All checks. */
    CHECKS("/admin/checks", "/curation/checks.xhtml", Access.EDITOR, "go check reason"),
    /** What editors and checks got done, by weeks. */
    PROGRESS("/admin/progress", "/curation/progress.xhtml", Access.EDITOR),
    /** What admins settle. */
    DESK_SETTINGS("/admin/settings", "/curation/settings.xhtml", Access.ADMIN,
            "policy policy:* version readers sure ownApproval go author note"),
    /** Keeps what is typed into the editor of an entry. */
    EDITOR_TYPING("/admin/entry/{date}/{arxivId}/typing", "/-/typing", Access.EDITOR, Form.EDITOR),
    /** What became of an entry, as the desk sees it. */
    DESK_HISTORY("/admin/entry/{date}/{arxivId}/history", "/reading/history.xhtml", Access.EDITOR),
    /** Any two revisions of an entry side by side, as a form of the desk chooses them. */
    DESK_COMPARE_ANY("/admin/entry/{date}/{arxivId}/compare{?from,to}", "/reading/compare.xhtml", Access.EDITOR),
    /** Any two revisions of an entry side by side. */
    DESK_COMPARE("/admin/entry/{date}/{arxivId}/compare/{from}...{to}", "/reading/compare.xhtml", Access.EDITOR),
    /** Any revision of an entry. */
    DESK_REVISION("/admin/entry/{date}/{arxivId}/revision/{number}", "/reading/revision.xhtml", Access.EDITOR),
    /** What clashes in an entry with a newer import, to be decided. */
    EDITOR_CONFLICT("/admin/entry/{date}/{arxivId}/conflict{?list,next}", "/curation/conflict.xhtml", Access.EDITOR,
            "act conflict loaded side-* reason press editor"),
    /** Where an entry is erased. */
    ERASE_ENTRY("/admin/entry/{date}/{arxivId}/erase", "/curation/erase.xhtml", Access.ADMIN, "go reason password sure"),
    /** The editor of an entry. */
    EDITOR("/admin/entry/{date}/{arxivId}{?list,next,again,conflict,theirs,merged}", "/curation/entry.xhtml", Access.EDITOR,
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

    /** @param fields those of its forms; null if it takes none, and then only reads */
    Routes(String template, String target, Access access, String fields) {
        Matcher query = Form.QUERY.matcher(template);
        this.template = query.replaceFirst("");
        this.target = target;
        this.access = access;
        this.fields = fields == null || fields.isEmpty() ? List.of() : List.of(fields.split(" "));
        this.takes = fields == null ? null : Form.fields(fields);
        this.reads.add(Language.PARAMETER);
        if (query.reset().find()) {
            reads.addAll(List.of(query.group(1).split(",")));
        }
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
     * @return what answers it, or empty if nothing does
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
        return takes == null ? Form.READING : Form.WRITING;
    }

    /**
     * @param parameter the name of a parameter
     * @return whether it means something in the query of an address of this route
     */
    public boolean reads(String parameter) {
        return reads.contains(parameter);
    }

    /** @return the names of the parameters that mean something in the query of an address of this route */
    public Set<String> parameters() {
        return Collections.unmodifiableSet(reads);
    }

    /** @return the names of the fields of the forms that this route takes, as they are declared: {@code *} stands for the rest of a name */
    public List<String> fields() {
        return fields;
    }

    /**
     * @param field the name of a field
     * @return whether it is one of the forms that this route takes
     */
    public boolean takes(String field) {
        return takes != null && takes.matcher(field).matches();
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
        private static final Set<String> READING = Collections.unmodifiableSet(new TreeSet<>(List.of("GET", "HEAD")));
        private static final Set<String> WRITING = Collections.unmodifiableSet(new TreeSet<>(List.of("GET", "HEAD", "POST")));
        private static final String EDITOR = "act loaded page known turn ends typed list next conflict merged title authors votes"
                + " thumbnail video heading body reason note back press editor why-* scope-*";
        private static final Pattern QUERY = Pattern.compile("\\{\\?([a-z,]+)}$");
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
        private static final Map<String, String> BY_NAME = Map.of("date", "[^/]{1,40}?", "month", "\\d{4}-\\d{2}",
                "year", "[^/]{1,40}", "arxivId", "[^/]{1,40}(?:/\\d{7}(?:v\\d{1,4})?)?", "slug", "[a-z0-9-]{1,80}",
                "code", "[A-Za-z0-9_-]{1,100}", "from", "[1-9]\\d{0,8}", "to", "[1-9]\\d{0,8}", "number", "[1-9]\\d{0,8}");

        private Form() {
        }

        /** Those named, and the state of a view without which Faces takes no form. */
        private static Pattern fields(String names) {
            return Pattern.compile(Stream.of((RouteRequest.VIEW_STATE + " " + names).split(" "))
                    .map(name -> Pattern.quote(name.replace("*", "")) + (name.endsWith("*") ? "[A-Za-z0-9_-]*" : ""))
                    .collect(Collectors.joining("|")));
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

        /** @return the path below the context, encoded as an address has it */
        public String path() {
            return PublicAddress.path(route.path(parameters.values().toArray()));
        }
    }
}
