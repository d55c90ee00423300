/**
 * What people do to entries: corrections, judgements, decisions on conflicts, the policy. Each act runs in a transaction. Depends
 * on {@code digest} and {@code digest.erasure}.
 */
package org.dailypapers.digest.act;
