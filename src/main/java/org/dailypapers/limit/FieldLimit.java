package org.dailypapers.limit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The maximum length of every text that is sent or stored. Checks, pages, messages and the description of the API use these limits, and
 * every column for such a text is at least as wide.
 *
 * <p>Lengths are in UTF-16 code units, like {@link String#length()}, the {@code maxlength} of HTML
 * (<a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#limiting-user-input-length:-the-maxlength-attribute">HTML,
 * 4.10.18.3</a>) and column widths in H2. PostgreSQL counts code points, of which a text never has more.
 *
 * <p>The first limits are for typed text: {@link #holds} is checked before anything is stored. The others are for text that the
 * application generates itself or cuts to fit.
 */
public enum FieldLimit {
    /** A sign-in name, after normalization. */
    SIGN_IN_NAME(50, "person.name"),
    /** A display name. */
    DISPLAY_NAME(100, "person.display_name"),
    /** A password. Its field has no {@code maxlength}, because browsers silently cut pasted text. */
    PASSWORD(200),
    /** The code from the log that creates the first admin; valid codes are shorter. */
    CODE(200),
    /** Whom an invitation is for. */
    INVITATION_NOTE(200, "invitation.note"),
    /** What an API token is for. */
    TOKEN_NAME(100, "api_token.name"),
    /** A reason or a note. */
    REASON(2000, "revision.reason", "entry_event.reason", "conflict.reason", "finding.reason", "dismissal.reason", "bulk.reason",
            "erased_entry.reason", "person.erasure_reason", "consent.note", "import_run.note", "import_run.undo_reason",
            "entry_event.reader_reason", "author_withdrawal.reason", "author_withdrawal.end_reason"),
    /** Whose text a source is. */
    SOURCE_AUTHOR(500, "source.author", "upload.author", "consent.author"),
    /** The address where a source was published. */
    SOURCE_ADDRESS(2000, "source.address", "upload.address"),
    /** The terms of use of a source. */
    SOURCE_LICENCE(500, "source.licence", "upload.licence"),
    /** The name of whoever publishes the site. */
    PUBLISHER_NAME(200),
    /** How to reach whoever publishes the site, and what an imprint says. */
    PUBLISHER_TEXT(2000),
    /** A search text. */
    SEARCH(200),
    /** The title of a paper. */
    TITLE(10_000, "entry.title"),
    /** The name of an author of a paper. */
    AUTHOR(10_000, "entry_author.name"),
    /** All authors of a paper together, not counting the separators between them. */
    AUTHORS(200_000, "entry.authors"),
    /** The heading of a section. */
    HEADING(10_000),

    /** Title and authors, normalized for searching; cut. */
    SEARCH_KEY(1_000_000, "entry.search_key"),
    /** The sort key of a title; cut. */
    TITLE_KEY(200, "entry.title_key"),
    /** The address of a thumbnail or video in the tables; a longer one is not shown there. */
    MEDIA_ADDRESS(2000, "entry.thumbnail", "entry.video"),
    /** The beginning of a summary in the tables; cut. */
    LEAD(1000, "entry.lead"),
    /** An author's name in addresses. */
    SLUG(80, "entry_author.slug", "entry_author.folded_slug"),
    /** The identifier of a paper. */
    ARXIV_ID(32, "entry.arxiv_id", "erased_entry.arxiv_id", "author_withdrawal.arxiv_id", "imported_state.arxiv_id", "entry_event.before_value",
            "entry_event.after_value"),
    /** The path of a file; cut at its beginning. */
    PATH(1000, "source.path", "import_file.path", "upload_file.path", "folder_file.path"),
    /** The folder that a run reads, as set in the settings; a longer setting is refused. */
    FOLDER(1000, "import_run.folder"),
    /** A host name and its data folder; cut at the front. */
    NODE(300, "import_run.node"),
    /** The arguments of a diagnostic's message. */
    DIAGNOSTIC_ARGUMENTS(10_000, "import_diagnostic.arguments", "upload_file.arguments"),
    /** Lines that a diagnostic quotes; cut. */
    EXCERPT(1000, "import_diagnostic.excerpt"),
    /** The text of a finding; cut. */
    FINDING_TEXT(400, "finding.text"),
    /** A check's note on a finding; cut. */
    FINDING_NOTE(1000, "finding.korean_note", "finding.english_note"),
    /** The part of the queue that a bulk action applies to, as a query string. */
    QUEUE_ASKED(2000, "bulk.asked"),
    /** The state of a day for which an upload was planned. */
    PLANNED_FOR(100, "upload_file.planned_for"),
    /** The {@code User-Agent} of a browser; cut. */
    USER_AGENT(500, "sign_in.device"),
    /** A browser and an operating system, in two words; cut. */
    DEVICE(200, "draft.device"),
    /** The identifier of one open page of the editor. */
    PAGE_NAME(40, "draft.page", "typing.saved_page"),
    /** The identifiers of submissions from several pages of the editor. */
    SUBMISSIONS(400, "typing.page"),
    /** The IP address of a machine. */
    MACHINE(64, "sign_in.address"),
    /** The network of a machine. */
    NETWORK(100, "kept_form.client"),
    /** The key of a bucket of failed attempts. */
    BUCKET(200, "throttle.bucket"),
    /** The actor in a line of the audit log. */
    AUDIT_ACTOR(100, "audit_event.actor"),
    /** The key of an action in the audit log. */
    AUDIT_ACTION(60, "audit_event.action"),
    /** The subject of an action in the audit log; cut. */
    AUDIT_SUBJECT(500, "audit_event.subject"),
    /** The earlier and the new value in a line of the audit log; cut. */
    AUDIT_VALUE(4000, "audit_event.before_value", "audit_event.after_value"),
    /** The hash of a password with its parameters. */
    PASSWORD_HASH(500, "person.password_hash"),
    /** SHA-256 in hex digits. */
    HASH(64, "source.sha256", "import_file.sha256", "upload_file.sha256", "folder_file.path_hash", "folder_file.sha256",
            "folder_file.attribution_sha256", "finding.hash", "checked.fingerprint", "sign_in.token_hash", "invitation.code_hash", "api_token.token_hash", "kept_form.code_hash",
            "kept_form.browser_hash"),
    /** The name of a check. */
    CHECK_NAME(60, "finding.check_name", "dismissal.check_name", "bulk.check_name"),
    /** The result of a bulk action for one entry, as a key. */
    BULK_TOLD(60, "bulk_item.told"),
    /** The earlier assignee of an entry in a bulk action, as an id. */
    BULK_VALUE(40, "bulk_item.value_before"),
    /** The name of a lock. */
    LOCK(20, "turn.name"),
    /** The code of a diagnostic. */
    DIAGNOSTIC_CODE(40, "import_diagnostic.code", "upload_file.code"),
    /** One of a few words that the program knows. */
    KEY(16, "entry.status", "entry.newest_status", "revision.origin", "revision.status", "entry_event.kind", "conflict.decision", "import_run.state", "import_run.kind", "import_file.state",
            "import_diagnostic.severity", "upload_file.outcome", "undone.what", "undone.why", "person.role", "invitation.kind",
            "invitation.role", "api_token.role", "finding.severity", "finding.field", "finding.state", "finding.scope", "bulk.kind",
            "bulk.state", "bulk_item.state");

    private static final Map<String, FieldLimit> BY_COLUMN = byColumn();

    private final int longest;
    private final List<String> columns;

    FieldLimit(int longest, String... columns) {
        this.longest = longest;
        this.columns = List.of(columns);
    }

    /** @return the maximum length */
    public int longest() {
        return longest;
    }

    /** @return the columns that store such a text, as {@code table.column} */
    public List<String> columns() {
        return columns;
    }

    /**
     * @param column a column, as {@code table.column}
     * @return the limit of the text that it stores
     * @throws IllegalArgumentException if no limit is declared for it
     */
    public static FieldLimit ofColumn(String column) {
        FieldLimit limit = BY_COLUMN.get(column);
        if (limit == null) {
            throw new IllegalArgumentException("no limit is declared for " + column);
        }
        return limit;
    }

    /**
     * @param text a text; null is never too long
     * @return whether it is not too long
     */
    public boolean holds(String text) {
        return text == null || text.length() <= longest;
    }

    /**
     * @param text a text; may be null
     * @return the text; if it is too long, its beginning and {@code …}, never splitting a surrogate pair
     */
    public String cut(String text) {
        if (holds(text)) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /**
     * @param text a text
     * @return the text; if it is too long, {@code …} and its end, never splitting a surrogate pair
     */
    public String cutFront(String text) {
        return cutFront(text, longest);
    }

    /**
     * @param text a text
     * @param most the maximum length, at least 2
     * @return the text; if it is too long, {@code …} and its end, never splitting a surrogate pair
     */
    public static String cutFront(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int from = text.length() - most + 1;
        return "…" + text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private static Map<String, FieldLimit> byColumn() {
        Map<String, FieldLimit> all = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(limit -> limit.columns.forEach(column -> {
            if (all.put(column, limit) != null) {
                throw new IllegalStateException(column + " has two limits");
            }
        }));
        return all;
    }
}
