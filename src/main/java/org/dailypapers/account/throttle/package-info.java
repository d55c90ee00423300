/** Counts failed attempts, on all servers together, and refuses more after too many; depends on {@code account}. */
package org.dailypapers.account.throttle;
