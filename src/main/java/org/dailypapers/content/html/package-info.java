/** Renders prose as safe HTML; depends on {@code content.text}. */
package org.dailypapers.content.html;
