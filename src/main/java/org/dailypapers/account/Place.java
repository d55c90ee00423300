package org.dailypapers.account;

import java.time.Instant;

/**
 * Where somebody is signed in.
 *
 * @param since when the person signed in
 * @param seenAt when the last request came, to the minute
 * @param address from where the person signed in
 * @param device how the browser called itself; null where it did not
 * @param current whether it is the one that asks
 */
public record Place(Instant since, Instant seenAt, String address, String device, boolean current) {
}
