/**
 * What an entry says, its canonical Markdown, the reader of digests, its HTML, and how contents are compared, merged and
 * traced to their revisions: pure functions over records; depends on no other package and not on Jakarta.
 */
package org.dailypapers.content;
