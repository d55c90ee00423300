/**
 * Erases entries, and what people left at the desk, on legal grounds; depends on {@code curation.desk}, {@code digest}, {@code importer},
 * {@code account} and {@code platform}.
 */
package org.dailypapers.curation.erasure;
