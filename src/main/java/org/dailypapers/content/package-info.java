/**
 * What an entry says, its canonical Markdown, the reader of digests, its HTML, comparison and merging: pure functions over records;
 * depends on no other package and not on Jakarta.
 */
package org.dailypapers.content;
