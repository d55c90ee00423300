/**
 * The database: which one, connections, migrations, time limits, what happens while it is away or its disk is full; depends on
 * {@code platform.start}.
 */
package org.dailypapers.platform.database;
