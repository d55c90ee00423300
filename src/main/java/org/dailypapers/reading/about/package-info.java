/** The page about the site; depends on {@code digest.view} and {@code platform}. */
package org.dailypapers.reading.about;
