/** Takes a run back on an admin's word; depends on {@code importer.run}. */
package org.dailypapers.importer.undo;
