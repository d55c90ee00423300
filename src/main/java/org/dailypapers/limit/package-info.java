/** The limits of texts and numbers, for fields and for the columns that store them; depends on nothing. */
package org.dailypapers.limit;
