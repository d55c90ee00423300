/**
 * Keeps the pages that readers see as they are sent. A page depends on its address, the language and the data alone ({@link
 * org.dailypapers.platform.cache.PageKey}, {@link org.dailypapers.platform.database.DataVersion}).
 */
package org.dailypapers.platform.cache;
