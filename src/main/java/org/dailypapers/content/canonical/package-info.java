/** Writes a content as canonical Markdown, which reads back as the same content; depends on {@code content}. */
package org.dailypapers.content.canonical;
