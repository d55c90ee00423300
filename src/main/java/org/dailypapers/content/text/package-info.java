/** Prose taken apart without knowing what it is about: sentences, words, blocks, TeX; depends on nothing. */
package org.dailypapers.content.text;
