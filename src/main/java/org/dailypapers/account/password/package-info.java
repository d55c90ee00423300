/** Passwords: their rules, their hashes and their verification; depends on {@code account.throttle} and {@code account.audit}. */
package org.dailypapers.account.password;
