/** Splits and compares prose, whatever it is about: sentences, words, blocks, TeX; depends on nothing. */
package org.dailypapers.content.text;
