/** Hashes of texts and files; depends on nothing. */
package org.dailypapers.hash;
