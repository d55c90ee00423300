/** Queries of the desk: entries, including what readers do not see, and conflicts. Depends on {@code digest.view}. */
package org.dailypapers.digest.desk;
