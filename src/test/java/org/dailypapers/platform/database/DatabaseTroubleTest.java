package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLDataException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @CsvSource({"08006, true", "08001, true", "57P01, true", "57P03, true", "57014, true", "53300, true", "53100, true", "55P03, true", "HYT00, true",
        "90098, true", "90100, true", "90121, true", "22001, false", "23505, false", "40001, false", "42601, false", "90005, false", "0A000, false"})
    void goesByTheStateThatTheDatabaseTells(String state, boolean trouble) {
        assertEquals(trouble, DatabaseTrouble.isIn(new PersistenceException(new IllegalStateException(new SQLException("x", state)))));
    }

    @ParameterizedTest
    @CsvSource({"23505, true", "40001, true", "40P01, true", "23503, false", "22001, false", "08006, false"})
    void tellsWhatGoesWellTheSecondTime(String state, boolean collision) {
        assertEquals(collision, DatabaseTrouble.isCollision(new PersistenceException(new IllegalStateException(new SQLException("x", state)))));
        assertEquals(false, DatabaseTrouble.isCollision(new PersistenceException(new SQLException())));
    }

    @Test
    void knowsLostConnectionsByTheirKindAndFaultsOfOursAreNone() {
        Exception lost = new IllegalStateException();
        lost.addSuppressed(new SQLTransientConnectionException());
        assertEquals(true, DatabaseTrouble.isIn(lost));
        assertEquals(true, DatabaseTrouble.isIn(new SQLNonTransientConnectionException()));
        assertEquals(false, DatabaseTrouble.isIn(new SQLDataException()));
        assertEquals(false, DatabaseTrouble.isIn(new SQLIntegrityConstraintViolationException()));
        assertEquals(false, DatabaseTrouble.isIn(new IllegalStateException(new SocketTimeoutException("of somebody else"))));
        assertEquals(false, DatabaseTrouble.isIn(null));
    }

    @Test
    void anEmbeddedDatabaseThatCannotWriteIsNoFaultOfOurs() {
        SQLException full = new SQLException("General error", "HY000", 50000, new IllegalStateException(new IOException("No space left on device")));
        SQLException other = new SQLException("General error", "HY000", 50000, new IllegalStateException());
        SQLException batch = new BatchUpdateException("General error: \"org.h2.mvstore.MVStoreException: This store is closed [2.2.224/4]\"; SQL statement:\nx",
                "HY000", 50000, new int[0]);
        assertEquals(true, DatabaseTrouble.isIn(new PersistenceException(batch)));
        assertEquals(true, DatabaseTrouble.isIn(new PersistenceException(full)));
        assertEquals(false, DatabaseTrouble.isIn(new PersistenceException(other)));
    }

    @Test
    void endsWhereCausesGoRound() {
        SQLException first = new SQLException("x", "42601");
        SQLException second = new SQLException("y", "42601", first);
        first.initCause(second);
        assertEquals(false, DatabaseTrouble.isIn(first));
    }
}
