/** The table of all entries, the actions of editors on single entries, and the settings; depends on no other part of {@code curation}. */
package org.dailypapers.curation.desk;
