/**
 * The start page of the desk: what waits for an editor, and what came in; depends on {@code queue}, {@code desk} and {@code finding}.
 */
package org.dailypapers.curation.start;
