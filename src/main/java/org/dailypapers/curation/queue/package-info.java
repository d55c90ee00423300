/**
 * What needs a human eye, the worst first, and who works on it; depends on {@code finding} and {@code desk}.
 */
package org.dailypapers.curation.queue;
