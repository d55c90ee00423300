/**
 * The readers' pages; depends on {@code digest}, {@code content} and {@code platform}.
 */
package org.dailypapers.reading;
