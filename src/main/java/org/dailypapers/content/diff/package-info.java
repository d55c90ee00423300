/**
 * Compares two contents, field by field, sentence by sentence and word by word, and traces sentences to the revision they come from;
 * depends on {@code content.html}.
 */
package org.dailypapers.content.diff;
