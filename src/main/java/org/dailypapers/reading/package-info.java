/** The readers' pages: a day, the calendar, the table, a paper, an author; they read from digest and write nothing. */
package org.dailypapers.reading;
