/**
 * Erases entries and what people left at the desk, under a legal demand; depends on {@code curation.desk}, {@code digest},
 * {@code content}, {@code account} and {@code platform}.
 */
package org.dailypapers.curation.erasure;
