/**
 * What checks find in entries, and what became of that; depends on {@code check}, and outside of {@code curation} on what that may.
 */
package org.dailypapers.curation.finding;
