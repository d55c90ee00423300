/** The sources of digests: their files, byte for byte, with authors and licences. Depends on {@code hash} only. */
package org.dailypapers.digest.source;
