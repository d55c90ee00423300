package org.dailypapers.limit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The most characters of each text that people or programs send, or that is kept. Checks, pages, messages and the description of
 * the API take them from here, and no column that keeps such a text is narrower.
 *
 * <p>A character is a UTF-16 code unit, as {@link String#length()} counts, as the {@code maxlength} of HTML does
 * (<a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#limiting-user-input-length:-the-maxlength-attribute">HTML,
 * 4.10.18.3</a>), and as H2 counts the width of a column. PostgreSQL counts code points there, which are never more.
 *
 * <p>The first ones are of what is typed, and {@link #holds} is asked before anything is kept. The others are of what the program
 * makes itself or cuts to fit.
 */
public enum FieldLimit {
    /** A name to sign in with, after it was brought into its one spelling. */
    SIGN_IN_NAME(50, "person.name"),
    /** A name shown to readers. */
    DISPLAY_NAME(100, "person.display_name"),
    /** A password. Its field has no {@code maxlength}, as a browser would cut what is pasted without a word. */
    PASSWORD(200),
    /** The code of the log that makes the first admin; the right ones are shorter. */
    CODE(200),
    /** Whom a link of invitation is for. */
    INVITATION_NOTE(200, "invitation.note"),
    /** What an API token is for. */
    TOKEN_NAME(100, "api_token.name"),
    /** Why somebody did something, or what there is to know about it. */
    REASON(2000, "revision.reason", "entry_event.reason", "conflict.reason", "finding.reason", "dismissal.reason", "bulk.reason",
            "erased_entry.reason", "person.erasure_reason", "consent.note", "import_run.note"),
    /** Whose text a source is. */
    SOURCE_AUTHOR(500, "source.author", "upload.author", "consent.author"),
    /** Where a source was published. */
    SOURCE_ADDRESS(2000, "source.address", "upload.address"),
    /** The terms of use of a source. */
    SOURCE_LICENCE(500, "source.licence", "upload.licence"),
    /** What is looked for in a list. */
    SEARCH(200),
    /** The title of a paper. */
    TITLE(10_000, "entry.title"),
    /** The name of an author of a paper. */
    AUTHOR(10_000, "entry_author.name"),
    /** The names of all authors of a paper together; what stands between them comes on top. */
    AUTHORS(200_000, "entry.authors"),
    /** The heading of a section. */
    HEADING(10_000),

    /** Title and authors, folded; cut. */
    SEARCH_KEY(1_000_000, "entry.search_key"),
    /** What titles are sorted by; cut. */
    TITLE_KEY(200, "entry.title_key"),
    /** The address of a thumbnail or video in tables, which show none that is longer. */
    MEDIA_ADDRESS(2000, "entry.thumbnail", "entry.video"),
    /** The name of an author as addresses have it. */
    SLUG(80, "entry_author.slug"),
    /** The identifier of a paper. */
    ARXIV_ID(32, "entry.arxiv_id", "erased_entry.arxiv_id"),
    /** The path of a file; cut at its beginning. */
    PATH(1000, "source.path", "import_file.path", "upload_file.path", "folder_file.path"),
    /** What a run reads: a folder, as the settings name it, which are refused where it is longer. */
    FOLDER(1000, "import_run.folder"),
    /** A server and its folder; cut at its beginning. */
    NODE(300, "import_run.node"),
    /** What a diagnostic says of a line. */
    DIAGNOSTIC_ARGUMENTS(10_000, "import_diagnostic.arguments", "upload_file.arguments"),
    /** Lines that a diagnostic quotes; cut. */
    EXCERPT(1000, "import_diagnostic.excerpt"),
    /** The passage of a finding; cut. */
    FINDING_TEXT(400, "finding.text"),
    /** What a check says of a passage in particular; cut. */
    FINDING_NOTE(1000, "finding.korean_note", "finding.english_note"),
    /** The part of the queue that is worked upon at once, as the query of an address. */
    QUEUE_ASKED(2000, "bulk.asked"),
    /** How a day stood when an upload was planned. */
    PLANNED_FOR(100, "upload_file.planned_for"),
    /** How a browser calls itself; cut. */
    USER_AGENT(500, "sign_in.device"),
    /** A browser and a system, in two words; cut. */
    DEVICE(200, "draft.device"),
    /** One showing of the editor. */
    PAGE_NAME(40, "draft.page", "typing.saved_page"),
    /** The names of submissions of several pages of the editor. */
    SUBMISSIONS(400, "typing.page"),
    /** The address of a machine. */
    MACHINE(64, "sign_in.address"),
    /** The network of a machine. */
    NETWORK(100, "kept_form.client"),
    /** What wrong tries are counted for. */
    BUCKET(200, "throttle.bucket"),
    /** Who did what the audit log tells. */
    AUDIT_ACTOR(100, "audit_event.actor"),
    /** What was done, as a key. */
    AUDIT_ACTION(60, "audit_event.action"),
    /** To what it was done; cut. */
    AUDIT_SUBJECT(500, "audit_event.subject"),
    /** What was there before and after; cut. */
    AUDIT_VALUE(4000, "audit_event.before_value", "audit_event.after_value"),
    /** A password as it is kept. */
    PASSWORD_HASH(500, "person.password_hash"),
    /** SHA-256 in hex digits. */
    HASH(64, "source.sha256", "import_file.sha256", "upload_file.sha256", "folder_file.path_hash", "folder_file.sha256", "finding.hash",
            "checked.fingerprint", "sign_in.token_hash", "invitation.code_hash", "api_token.token_hash", "kept_form.code_hash",
            "kept_form.browser_hash"),
    /** The name of a check. */
    CHECK_NAME(60, "finding.check_name", "dismissal.check_name", "bulk.check_name"),
    /** What became of one of many entries, as a key. */
    BULK_TOLD(60, "bulk_item.told"),
    /** Who had one of many entries before, as a number. */
    BULK_VALUE(40, "bulk_item.value_before"),
    /** The name of a lock. */
    LOCK(20, "turn.name"),
    /** The code of a diagnostic. */
    DIAGNOSTIC_CODE(40, "import_diagnostic.code", "upload_file.code"),
    /** One of a few words that the program knows. */
    KEY(16, "entry.status", "entry.newest_status", "revision.origin", "revision.status", "entry_event.kind", "entry_event.before_value",
            "entry_event.after_value", "conflict.decision", "import_run.state", "import_run.kind", "import_file.state",
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

    /** @return the most characters */
    public int longest() {
        return longest;
    }

    /** @return the columns that keep such a text, as {@code table.column} */
    public List<String> columns() {
        return columns;
    }

    /**
     * @param column a column, as {@code table.column}
     * @return the limit of what it keeps
     * @throws IllegalArgumentException if none is declared
     */
    public static FieldLimit ofColumn(String column) {
        FieldLimit limit = BY_COLUMN.get(column);
        if (limit == null) {
            throw new IllegalArgumentException("no limit is declared for " + column);
        }
        return limit;
    }

    /**
     * @param text any text; may be null, which is not too long
     * @return whether it is not too long
     */
    public boolean holds(String text) {
        return text == null || text.length() <= longest;
    }

    /**
     * @param text any text; may be null
     * @return the same; where it is too long, its beginning and {@code …}, with no character cut in two
     */
    public String cut(String text) {
        if (holds(text)) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /**
     * @param text any text
     * @return the same; where it is too long, {@code …} and its end, with no character cut in two
     */
    public String cutFront(String text) {
        return cutFront(text, longest);
    }

    /**
     * @param text any text
     * @param most the most characters, at least 2
     * @return the same; where it is longer, {@code …} and its end, with no character cut in two
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
