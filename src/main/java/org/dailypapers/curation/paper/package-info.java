/**
 * What editors do to a paper as a whole: say that its authors withdrew it; depends on {@code desk}.
 */
package org.dailypapers.curation.paper;
