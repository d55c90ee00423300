/** Receives uploads and ZIPs, stores them until they are imported, and imports them in the background; depends on {@code importer.run}. */
package org.dailypapers.importer.upload;
