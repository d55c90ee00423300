/** Changes to the tables of digests that SQL alone cannot make; depends on {@code digest} and {@code content}. */
package org.dailypapers.digest.upgrade;
