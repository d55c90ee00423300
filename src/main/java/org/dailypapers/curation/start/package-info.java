/**
 * The start page of the desk: what waits for an editor, and what came in; depends on {@code queue}, {@code desk},
 * {@code finding} and {@code importer.run}.
 */
package org.dailypapers.curation.start;
