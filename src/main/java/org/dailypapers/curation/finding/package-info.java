/** The findings of checks, and their states; depends on {@code check}, and outside of {@code curation} on what that may depend on. */
package org.dailypapers.curation.finding;
