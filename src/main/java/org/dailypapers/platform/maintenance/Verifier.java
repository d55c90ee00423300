package org.dailypapers.platform.maintenance;

import java.sql.Connection;
import java.sql.SQLException;

/** Checks stored data against rules. Implementations are listed in {@code META-INF/services} and have a constructor without parameters. */
public interface Verifier {

    /**
     * @param connection a database with the tables of this version, as of one moment; read only
     * @param faults where violations are reported
     * @throws SQLException if the database cannot be read
     */
    void verify(Connection connection, Faults faults) throws SQLException;
}
