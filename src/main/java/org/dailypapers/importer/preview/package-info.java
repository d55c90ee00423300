/** Previews what importing an upload would do to each day; depends on {@code importer.upload}. */
package org.dailypapers.importer.preview;
