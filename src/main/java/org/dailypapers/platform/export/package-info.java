/** Downloads, and CSV; depends on {@code platform.problem}. */
package org.dailypapers.platform.export;
