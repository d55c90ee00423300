/**
 * Digests, entries, revisions, imported states and sources, and the one service that writes them; depends on
 * {@code content} and {@code platform}.
 */
package org.dailypapers.digest;
