package org.dailypapers.importer.run;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;
import org.dailypapers.platform.monitoring.MetricSource;

/** Counts the results of the import runs that ended on this server. */
@ApplicationScoped
public class ImportMetrics implements MetricSource {

    private static final double MILLIS = 1e3;

    private final Counter runs = Counter.builder().name("dailypapers_imports_total").help("Import runs that ended, by how their files came and how they ended.")
            .labelNames("kind", "state").withoutExemplars().build();
    private final Counter files = Counter.builder().name("dailypapers_import_files_total").help("Files of the import runs that ended, by what became of them.")
            .labelNames("kind", "state").withoutExemplars().build();
    private final Counter diagnostics = Counter.builder().name("dailypapers_import_diagnostics_total")
            .help("What there was to say of single lines of those files, by severity.").labelNames("kind", "severity").withoutExemplars().build();
    private final Histogram durations = Histogram.builder().name("dailypapers_import_duration_seconds").help("How long import runs took.")
            .labelNames("kind").classicOnly().classicUpperBounds(1, 5, 15, 60, 300, 900, 3600).withoutExemplars().build();
    private final Gauge success = Gauge.builder().name("dailypapers_import_last_success_timestamp_seconds")
            .help("When an import run ended last of which every file was kept.").labelNames("kind").withoutExemplars().build();

    @Override
    public void register(PrometheusRegistry registry) {
        registry.register(runs);
        registry.register(files);
        registry.register(diagnostics);
        registry.register(durations);
        registry.register(success);
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportEnded run) {
        String kind = label(run.kind());
        runs.labelValues(kind, label(run.state())).inc();
        run.files().forEach((state, count) -> files.labelValues(kind, label(state)).inc(count));
        run.diagnostics().forEach((severity, count) -> diagnostics.labelValues(kind, label(severity)).inc(count));
        durations.labelValues(kind).observe(run.took().toMillis() / MILLIS);
        if (run.state() == ImportRun.State.DONE && !run.files().isEmpty() && !run.files().containsKey(ImportFile.State.FAILED)) {
            success.labelValues(kind).set(run.at().toEpochMilli() / MILLIS);
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
