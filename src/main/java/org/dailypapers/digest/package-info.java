/**
 * The entities, and the repository that loads and persists them: digests, sources, entries, revisions, imported states,
 * conflicts, events. Only the packages below use the entities; other packages use values. Depends on {@code content} and {@code
 * platform}.
 */
package org.dailypapers.digest;
