/** Passwords: how they are kept, checked and judged; depends on {@code account.throttle} and {@code account.audit}. */
package org.dailypapers.account.password;
