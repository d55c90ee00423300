/** The table of addresses, the filter that applies it, access control, and the current page; depends on {@code platform}. */
package org.dailypapers.platform.route;
