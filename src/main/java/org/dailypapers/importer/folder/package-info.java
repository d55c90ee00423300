/** Watches the folder of digests; depends on {@code importer.run}. */
package org.dailypapers.importer.folder;
