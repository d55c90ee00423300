/**
 * The editor of an entry, its drafts, and the conflicts with imports; depends on {@code queue}, {@code finding} and
 * {@code desk}.
 */
package org.dailypapers.curation.editor;
