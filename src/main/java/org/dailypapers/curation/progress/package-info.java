/**
 * What editors and checks got done, week by week; depends on {@code bulk} and {@code finding}.
 */
package org.dailypapers.curation.progress;
