/**
 * Imports: plans a day, stores its source and writes what is new, one day per transaction. Depends on {@code digest} and {@code
 * digest.erasure}.
 */
package org.dailypapers.digest.keep;
