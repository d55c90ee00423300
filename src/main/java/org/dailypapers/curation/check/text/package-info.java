/** Checks of the content and the style of prose; depends on {@code curation.check} and {@code content}. */
package org.dailypapers.curation.check.text;
