/**
 * What people do to entries: corrections, judgements, conflicts resolved, the policy; each act is a transaction of its caller;
 * depends on {@code digest} and {@code
 * digest.erasure}.
 */
package org.dailypapers.digest.act;
