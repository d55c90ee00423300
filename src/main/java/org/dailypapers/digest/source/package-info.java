/**
 * Where the text of a day comes from: its files, byte for byte, and what is said of their authors and licences. Depends on
 * {@code hash} only.
 */
package org.dailypapers.digest.source;
