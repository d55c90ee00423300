/** Merges a correction with what an import brings: three versions in, one content and its clashes out; depends on {@code content.diff}. */
package org.dailypapers.content.merge;
