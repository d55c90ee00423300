/** Checks of sections and their headings; depends on {@code curation.check}. */
package org.dailypapers.curation.check.section;
