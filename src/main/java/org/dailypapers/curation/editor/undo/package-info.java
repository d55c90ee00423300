/**
 * Undoing the last act of an editor; depends on {@code desk} and {@code finding}.
 */
package org.dailypapers.curation.editor.undo;
