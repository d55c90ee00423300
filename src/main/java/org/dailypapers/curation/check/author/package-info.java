/** Checks of the list of authors; depends on {@code curation.check.markup}, for printed lists. */
package org.dailypapers.curation.check.author;
