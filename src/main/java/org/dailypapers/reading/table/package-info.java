/** The table of papers, and an author's papers; depends on {@code reading}. */
package org.dailypapers.reading.table;
