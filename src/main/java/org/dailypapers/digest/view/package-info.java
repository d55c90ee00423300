/**
 * What readers' pages, exports and the API ask for: digests, entries and histories as values, with the one rule of what readers see;
 * depends on {@code digest} and {@code digest.erasure}.
 */
package org.dailypapers.digest.view;
