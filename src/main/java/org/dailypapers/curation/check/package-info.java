/**
 * Checks of what entries say, made for Korean written by machines: each a small class of its own, pure functions over
 * contents; depends on {@code content} alone.
 */
package org.dailypapers.curation.check;
