/** Checks of an entry as a whole: votes, picture, days; depends on {@code curation.check}. */
package org.dailypapers.curation.check.entry;
