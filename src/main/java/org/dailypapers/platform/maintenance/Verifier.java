package org.dailypapers.platform.maintenance;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Knows rules that what is kept must not break, and looks whether it does. Implementations are named in
 * {@code META-INF/services} and have a constructor without parameters.
 */
public interface Verifier {

    /**
     * @param connection a database with the tables of this version, as it is at one moment; only to be read
     * @param faults who is told of what breaks a rule
     * @throws SQLException if the database cannot be read
     */
    void verify(Connection connection, Faults faults) throws SQLException;
}
