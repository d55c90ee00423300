/**
 * The table over everything, what editors do to single entries, and the settings; depends on no other part of {@code curation}.
 */
package org.dailypapers.curation.desk;
