/**
 * The editors' desk: the editor of entries, drafts, conflicts, the table over everything; depends on {@code importer},
 * {@code digest}, {@code content}, {@code account} and {@code platform}.
 */
package org.dailypapers.curation;
