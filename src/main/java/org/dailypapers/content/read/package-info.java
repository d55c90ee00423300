/** Reads a digest file line by line into contents and diagnostics; depends on {@code content}. */
package org.dailypapers.content.read;
