/**
 * What someone types in an entry: kept as it is typed, as a draft, and turned into a correction; depends on {@code finding} and
 * {@code desk}.
 */
package org.dailypapers.curation.editor.typing;
