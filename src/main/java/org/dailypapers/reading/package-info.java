/**
 * The readers' pages: a day, the calendar, the table, a paper, an author; writes nothing; depends on {@code digest}, {@code account},
 * {@code content} and {@code platform}.
 */
package org.dailypapers.reading;
