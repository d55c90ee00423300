/**
 * Exports and the JSON API of what is published; depends on {@code digest}, {@code content} and {@code platform}.
 */
package org.dailypapers.feed;
