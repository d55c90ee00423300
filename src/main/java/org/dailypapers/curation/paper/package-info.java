/**
 * What editors do with a whole paper: mark it as withdrawn by its authors, add it to a day, or correct its arXiv identifier; depends on
 * {@code editor}, for its form, and on {@code desk}.
 */
package org.dailypapers.curation.paper;
