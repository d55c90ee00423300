/**
 * What the readers' pages share; the pages are in the packages below. Only reads; depends on {@code digest}, {@code content},
 * {@code account} and {@code platform}.
 */
package org.dailypapers.reading;
