/**
 * What an import does: plans a day, keeps its source and writes what is new, one day in one transaction; depends on {@code digest}
 * and {@code digest.erasure}.
 */
package org.dailypapers.digest.keep;
