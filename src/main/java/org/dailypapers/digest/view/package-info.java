/**
 * Queries of readers' pages, exports and the API: digests, entries and histories as values, and the one rule of what readers may
 * see. Depends on {@code digest} and {@code digest.erasure}.
 */
package org.dailypapers.digest.view;
