/**
 * The state of the system: in words on a page for admins, reported by each {@link org.dailypapers.platform.monitoring.SystemPart}, and in
 * numbers for Prometheus, from each {@link org.dailypapers.platform.monitoring.MetricSource}; depends on {@code platform}.
 */
package org.dailypapers.platform.monitoring;
