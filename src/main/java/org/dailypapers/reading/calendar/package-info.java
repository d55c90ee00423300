/** The pages of a day, a month and a year; depends on {@code reading}. */
package org.dailypapers.reading.calendar;
