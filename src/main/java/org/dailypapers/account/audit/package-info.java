/** The audit log, and acts that were refused; depends on {@code account}. */
package org.dailypapers.account.audit;
