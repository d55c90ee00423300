/** Hashes of texts and files, in one place; depends on nothing. */
package org.dailypapers.hash;
