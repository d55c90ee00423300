/**
 * Import runs with their files, progress and diagnostics, and the import of a single file, however it arrived; depends on no other part of
 * {@code importer}.
 */
package org.dailypapers.importer.run;
