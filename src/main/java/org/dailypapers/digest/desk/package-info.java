/** What the desk asks for: entries with all that readers do not see, and conflicts; depends on {@code digest.view}. */
package org.dailypapers.digest.desk;
