/** Checks of links, lists and TeX that are shown wrongly; depends on {@code curation.check}. */
package org.dailypapers.curation.check.markup;
