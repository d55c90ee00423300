/**
 * What editors do to a paper as a whole: say that its authors withdrew it, add it to a day, correct its arXiv identifier; depends on
 * {@code editor}, for its form, and on {@code desk}.
 */
package org.dailypapers.curation.paper;
