/**
 * Import runs, their diagnostics, the watched folder and uploads with their previews; depends on {@code digest}, {@code
 * content}, {@code account} and {@code platform}.
 */
package org.dailypapers.importer;
