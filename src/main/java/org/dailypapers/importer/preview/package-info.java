/** Tells what would become of each day of an upload before it is imported; depends on {@code importer.upload}. */
package org.dailypapers.importer.preview;
