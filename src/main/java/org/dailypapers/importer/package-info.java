/**
 * Import runs, their diagnostics, and the watched folder; depends on {@code digest}, {@code content} and {@code
 * platform}.
 */
package org.dailypapers.importer;
