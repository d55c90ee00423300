/** The queue of entries that need attention, most serious first, and who works on them; depends on {@code finding} and {@code desk}. */
package org.dailypapers.curation.queue;
