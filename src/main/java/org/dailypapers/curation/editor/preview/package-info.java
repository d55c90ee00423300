/**
 * What the editor shows beside its fields: the entry as readers would see it, and its source, both with findings marked in them.
 * Depends on {@code finding} and {@code content}.
 */
package org.dailypapers.curation.editor.preview;
