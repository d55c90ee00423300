package org.dailypapers.digest.upgrade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.dailypapers.digest.ContentConverter;
import org.dailypapers.digest.EntryAuthor;
import org.dailypapers.digest.EntryColumns;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Fills the columns that V26 added: the leads of entries, and the slugs of authors' names in lower case. Flyway reads version and name from its name. */
public class V27__Fill_leads_and_names_in_any_case extends BaseJavaMigration {

    private static final int BATCH = 500;
    /**
     * The revision that readers see; if they see none, the newest. The entries are limited before they are joined: PostgreSQL would join all
     * entries for each batch otherwise.
     */
    static final String ENTRIES = "select e.id, c.json from (select id, published_revision, newest_revision from entry where id > ?"
            + " order by id fetch first " + BATCH + " rows only) e join revision r on r.entry_id = e.id"
            + " and r.number = coalesce(e.published_revision, e.newest_revision) join content c on c.id = r.content_id order by e.id";
    private static final String AUTHORS = "select entry_id, position, name from entry_author where entry_id > ? and entry_id <= ?";

    private final ContentConverter converter = new ContentConverter();

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement entries = connection.prepareStatement(ENTRIES);
                PreparedStatement authors = connection.prepareStatement(AUTHORS);
                PreparedStatement lead = connection.prepareStatement("update entry set lead = ? where id = ?");
                PreparedStatement slug = connection.prepareStatement("update entry_author set folded_slug = ? where entry_id = ? and position = ?")) {
            long done = -1;
            for (long last = leads(entries, done, lead); last > done; last = leads(entries, done, lead)) {
                slugs(authors, done, last, slug);
                done = last;
            }
        }
    }

    /** @return the last entry of the batch; {@code after} if there is none */
    private long leads(PreparedStatement query, long after, PreparedStatement update) throws SQLException {
        query.setLong(1, after);
        long last = after;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                last = rows.getLong(1);
                update.setString(1, lead(rows.getString(2)));
                update.setLong(2, last);
                update.addBatch();
            }
        }
        update.executeBatch();
        return last;
    }

    /** @return null for a content that cannot be read, which is not for an upgrade to report */
    private String lead(String json) {
        try {
            return EntryColumns.of(converter.convertToEntityAttribute(json)).lead();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static void slugs(PreparedStatement query, long after, long to, PreparedStatement update) throws SQLException {
        query.setLong(1, after);
        query.setLong(2, to);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                update.setString(1, EntryAuthor.of(rows.getString(3)).foldedSlug());
                update.setLong(2, rows.getLong(1));
                update.setInt(3, rows.getInt(2));
                update.addBatch();
            }
        }
        update.executeBatch();
    }
}
