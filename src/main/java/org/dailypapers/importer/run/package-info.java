/**
 * Import runs: which files, how far, with which diagnostics; imports one file, whichever way it came; depends on no other part of
 * {@code importer}.
 */
package org.dailypapers.importer.run;
