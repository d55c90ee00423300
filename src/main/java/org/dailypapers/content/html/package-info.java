/** Renders Markdown as safe HTML. Depends on {@code content.text}. */
package org.dailypapers.content.html;
