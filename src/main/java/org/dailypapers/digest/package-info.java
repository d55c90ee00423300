/**
 * The entities that everything is kept in, and the repository that writes them: digests, sources, entries, revisions, imported
 * states, conflicts, events. Only the packages below use the entities; others see values. Depends on {@code content} and {@code
 * platform}.
 */
package org.dailypapers.digest;
