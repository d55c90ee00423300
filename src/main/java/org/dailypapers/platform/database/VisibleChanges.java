package org.dailypapers.platform.database;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Sees every statement before Hibernate sends it, and has the transaction move the {@link DataVersion} if it changes what readers see. It
 * need not know what the statement is for, so nothing that changes a table can forget it: a table counts as one that readers see
 * unless it is named here, and so does whatever is not understood.
 */
public class VisibleChanges implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final Pattern READS = Pattern.compile("\\s*(?:select|values|call|set)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile("\\s*(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+(\\w+)",
            Pattern.CASE_INSENSITIVE);
    /** When a person was last there is noted each minute that they work. */
    private static final Pattern NOTED = Pattern.compile("update\\s+person(?:\\s+\\w+)?\\s+set\\s+seen_at\\s*=\\s*[^,\\s]+\\s+where\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Tables of which readers see nothing. */
    private static final Set<String> UNSEEN = Set.of("api_token", "audit_event", "bulk", "bulk_item", "checked", "claim", "data_version",
            "day_source", "dismissal", "draft", "entry_before", "finding", "folder_file", "import_diagnostic", "import_file", "import_run",
            "invitation", "kept_form", "presence", "sign_in", "throttle", "turn", "typing", "undo_day", "undone", "upload", "upload_file");

    @Override
    public String inspect(String sql) {
        if (changesWhatReadersSee(sql)) {
            VersionMove.atCommit(table(sql));
        }
        return sql;
    }

    /**
     * @param sql a statement
     * @return whether it may change what readers see
     */
    static boolean changesWhatReadersSee(String sql) {
        if (READS.matcher(sql).lookingAt() || NOTED.matcher(sql).matches()) {
            return false;
        }
        return !UNSEEN.contains(table(sql));
    }

    /** The table that a statement changes; empty if that is not understood. */
    private static String table(String sql) {
        Matcher change = CHANGE.matcher(sql);
        return change.lookingAt() ? change.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
