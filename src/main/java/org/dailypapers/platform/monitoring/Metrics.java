package org.dailypapers.platform.monitoring;

import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmBufferPoolMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmClassLoadingMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.OutputStream;
import org.dailypapers.platform.start.Startup;

/** All metrics of this server since its start: those of the Java process, of requests, and of each {@link MetricSource}. */
@ApplicationScoped
public class Metrics {

    /** The media type of the output, which <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Prometheus</a> reads. */
    public static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();

    @Inject
    private Instance<MetricSource> sources;

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        JvmBufferPoolMetrics.builder().register(registry);
        JvmClassLoadingMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmMemoryMetrics.builder().register(registry);
        JvmRuntimeInfoMetric.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        ProcessMetrics.builder().register(registry);
        Info.builder().name("dailypapers_build_info").help("The version of the application.").labelNames("version").register(registry)
                .setLabelValues(Startup.version());
        context.setAttribute(RequestMetrics.class.getName(), new RequestMetrics(registry));
        sources.forEach(source -> source.register(registry));
    }

    /**
     * Writes all metrics.
     *
     * @param out where to write
     * @throws IOException if that cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        writer.write(out, registry.scrape());
    }
}
