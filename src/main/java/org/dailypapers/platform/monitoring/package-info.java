/**
 * How the system is: in words on a page for admins, which each {@link org.dailypapers.platform.monitoring.SystemPart} says for itself, and
 * in numbers for Prometheus, which each {@link org.dailypapers.platform.monitoring.MetricSource} counts; depends on {@code platform}.
 */
package org.dailypapers.platform.monitoring;
