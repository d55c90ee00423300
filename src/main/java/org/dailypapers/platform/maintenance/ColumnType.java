package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the values of a column are written as text; the same for H2 and PostgreSQL. */
enum ColumnType {
    /** Decimal digits. */
    NUMBER("bigint", "int8", "integer", "int4") {
        @Override
        void write(PreparedStatement statement, int at, String value) throws SQLException {
            statement.setLong(at, Long.parseLong(value));
        }
    },
    /** {@code t} or {@code f}. */
    TRUTH("boolean", "bool") {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            boolean value = row.getBoolean(at);
            return row.wasNull() ? null : value ? "t" : "f";
        }

        @Override
        void write(PreparedStatement statement, int at, String value) throws SQLException {
            statement.setBoolean(at, value.equals("t"));
        }
    },
    /** ISO 8601. */
    DATE("date") {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            return string(row.getObject(at, LocalDate.class));
        }

        @Override
        void write(PreparedStatement statement, int at, String value) throws SQLException {
            statement.setObject(at, LocalDate.parse(value));
        }
    },
    /** ISO 8601, in UTC. */
    INSTANT("timestamp with time zone", "timestamptz") {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            OffsetDateTime value = row.getObject(at, OffsetDateTime.class);
            return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }

        @Override
        void write(PreparedStatement statement, int at, String value) throws SQLException {
            statement.setObject(at, OffsetDateTime.parse(value));
        }
    },
    /** ISO 8601, without a zone. */
    LOCAL_TIME("timestamp") {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            return string(row.getObject(at, LocalDateTime.class));
        }

        @Override
        void write(PreparedStatement statement, int at, String value) throws SQLException {
            statement.setObject(at, LocalDateTime.parse(value));
        }
    },
    /** {@code \x} and hex digits. */
    BYTES("binary large object", "bytea") {
        @Override
        void copy(ResultSet row, int at, Appendable out) throws SQLException, IOException {
            try (InputStream bytes = row.getBinaryStream(at)) {
                CopyText.write(bytes, out);
            }
        }

        @Override
        int insert(CopyText.Values values, PreparedStatement statement, int at, int sqlType) throws SQLException, IOException {
            byte[] value = values.bytes();
            statement.setBytes(at, value);
            return value == null ? 0 : value.length;
        }
    },
    /** Unchanged. */
    TEXT("character varying", "varchar", "character large object", "text");

    private final List<String> names;

    ColumnType(String... names) {
        this.names = List.of(names);
    }

    /** @param name the type, as the database calls it */
    static ColumnType of(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.names.contains(known)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column of type " + name + " can be backed up"));
    }

    /** Writes the value of a column as text. */
    void copy(ResultSet row, int at, Appendable out) throws SQLException, IOException {
        CopyText.write(read(row, at), out);
    }

    /**
     * Sets the next value as a parameter of an insert statement.
     *
     * @return its approximate size
     */
    int insert(CopyText.Values values, PreparedStatement statement, int at, int sqlType) throws SQLException, IOException {
        String value = values.text();
        if (value == null) {
            statement.setNull(at, sqlType);
            return 0;
        }
        write(statement, at, value);
        return value.length();
    }

    /** @return the value as text; null if it is null */
    String read(ResultSet row, int at) throws SQLException {
        return row.getString(at);
    }

    /** @param value as {@link #read} returns it, not null */
    void write(PreparedStatement statement, int at, String value) throws SQLException {
        statement.setString(at, value);
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }
}
