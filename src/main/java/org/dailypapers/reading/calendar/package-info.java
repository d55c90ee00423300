/** A day, a month, a year; depends on {@code reading}. */
package org.dailypapers.reading.calendar;
