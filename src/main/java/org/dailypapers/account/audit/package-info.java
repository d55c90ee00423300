/** The audit log, and refused actions; depends on {@code account}. */
package org.dailypapers.account.audit;
