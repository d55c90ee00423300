/** API tokens, and the filter in front of the API; depends on {@code account.throttle} and {@code account.audit}. */
package org.dailypapers.account.token;
