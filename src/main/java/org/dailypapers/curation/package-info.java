/**
 * The editors' desk, in packages by what they do; depends on {@code importer}, {@code digest}, {@code content},
 * {@code account} and {@code platform}.
 */
package org.dailypapers.curation;
