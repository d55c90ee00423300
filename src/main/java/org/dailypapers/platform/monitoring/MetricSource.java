package org.dailypapers.platform.monitoring;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * Anyone who has numbers for a program that watches the server; each such bean is asked once, at the start. What it registers is read with
 * each scrape, so that it must be known at once, without the database.
 */
public interface MetricSource {

    /**
     * Registers its numbers.
     *
     * @param registry those of this server
     */
    void register(PrometheusRegistry registry);
}
