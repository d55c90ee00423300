/** Erases entries under a legal demand, and leaves them out of later imports. Depends on {@code digest}. */
package org.dailypapers.digest.erasure;
