package org.dailypapers.platform.maintenance;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.monitoring.Bytes;
import org.dailypapers.platform.monitoring.Fact;
import org.dailypapers.platform.monitoring.MetricSource;
import org.dailypapers.platform.monitoring.SystemPart;

/** When the last backup was made. Backups made with other tools are not seen. */
@ApplicationScoped
public class BackupPart implements SystemPart, MetricSource {

    private static final Duration OLD = Duration.ofDays(7);

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public List<Fact> look() {
        try {
            Optional<LastBackup> last = LastBackup.in(settings.data());
            return List.of(last.map(backup -> told(backup, Instant.now())).orElseGet(() -> Fact.unknown("system.backup.none")),
                    Fact.good("system.backup.others"));
        } catch (IOException e) {
            return List.of(Fact.unknown("system.unknown", e.toString()));
        }
    }

    private static Fact told(LastBackup last, Instant now) {
        Duration age = Duration.between(last.made(), now);
        Object[] values = {last.made(), age, last.file(), new Bytes(last.bytes())};
        return age.compareTo(OLD) > 0 ? Fact.warning("system.backup.old", values) : Fact.good("system.backup.last", values);
    }

    @Override
    public void register(PrometheusRegistry registry) {
        GaugeWithCallback.builder().name("dailypapers_last_backup_timestamp_seconds").help("When dailypapers.sh made the last backup.").callback(gauge -> {
            try {
                LastBackup.in(settings.data()).ifPresent(last -> gauge.call(last.made().getEpochSecond()));
            } catch (IOException e) {
                // an unknown value is left out
            }
        }).register(registry);
    }
}
