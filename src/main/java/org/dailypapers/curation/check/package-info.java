/**
 * What a check is, and what it finds; the checks themselves are in the packages below, by what they look at. A new one is a class
 * there and its texts in the bundles. Depends on {@code content}.
 */
package org.dailypapers.curation.check;
