/** Merges a correction with a new import: three versions in, one content and its clashes out; depends on {@code content.diff}. */
package org.dailypapers.content.merge;
