/** Checks of what the prose says and how; depends on {@code curation.check}. */
package org.dailypapers.curation.check.text;
