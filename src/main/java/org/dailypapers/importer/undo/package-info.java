/** Lets admins undo import runs; depends on {@code importer.run}. */
package org.dailypapers.importer.undo;
