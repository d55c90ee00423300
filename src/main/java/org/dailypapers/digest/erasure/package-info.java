/** What was erased under a legal demand, and keeps being left out of everything that comes later; depends on {@code digest}. */
package org.dailypapers.digest.erasure;
