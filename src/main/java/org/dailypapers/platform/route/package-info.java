/** The table of addresses, the filter that looks requests up in it, who may come, and the page at hand; depends on {@code platform}. */
package org.dailypapers.platform.route;
