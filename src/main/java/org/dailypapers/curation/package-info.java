/**
 * The editors' desk: the editor of entries, drafts, conflicts, findings, the queue, what is done to many, the table over
 * everything; depends on {@code importer}, {@code digest}, {@code content}, {@code account} and {@code platform}.
 */
package org.dailypapers.curation;
