/**
 * What a person types in an entry: kept as a draft while it is typed, and saved as a correction; depends on {@code finding} and
 * {@code desk}.
 */
package org.dailypapers.curation.editor.typing;
