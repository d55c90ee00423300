package org.dailypapers.platform.monitoring;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * A bean with numbers for monitoring programs. Each is called once, at the start. The numbers that it registers are read at every scrape,
 * so they must be available at once, without the database.
 */
public interface MetricSource {

    /**
     * Registers its numbers.
     *
     * @param registry the registry of this server
     */
    void register(PrometheusRegistry registry);
}
