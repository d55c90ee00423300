/** Reads a digest file line by line into contents and diagnostics. Depends on {@code content}. */
package org.dailypapers.content.read;
