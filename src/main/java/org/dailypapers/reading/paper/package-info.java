/** A paper, its revisions and their comparison; depends on {@code reading}. */
package org.dailypapers.reading.paper;
