/** Checks of links, lists and TeX that came out wrong; depends on {@code curation.check}. */
package org.dailypapers.curation.check.markup;
