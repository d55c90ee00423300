/** How long texts and how large numbers may be, in one place, for fields and for the columns that keep them; depends on nothing. */
package org.dailypapers.limit;
