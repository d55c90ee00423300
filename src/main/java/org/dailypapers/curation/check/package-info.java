/**
 * The definition of a check and of its findings. The checks themselves are in the packages below, by what they examine; a new one needs a
 * class there and its texts in the bundles. Depends on {@code content}.
 */
package org.dailypapers.curation.check;
