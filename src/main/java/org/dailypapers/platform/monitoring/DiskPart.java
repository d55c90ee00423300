package org.dailypapers.platform.monitoring;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.Disk;
import org.dailypapers.platform.database.DiskSpace;

/** The disk of the data folder. */
@ApplicationScoped
public class DiskPart implements SystemPart, MetricSource {

    /** Below this many bytes, an operator should look after the disk. */
    private static final long LITTLE = 1L << 30;

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<Fact> look() {
        try {
            return List.of(left(Disk.of(settings.data())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fact left(Disk disk) {
        Object[] values = {settings.data().toString(), new Bytes(disk.free()), new Bytes(disk.size())};
        return switch (DiskSpace.ofProcess().level()) {
            case FULL -> Fact.bad("system.disk.full", values);
            case LOW -> Fact.bad("system.disk.low", values);
            case ENOUGH -> disk.free() < LITTLE ? Fact.warning("system.disk.little", values) : Fact.good("system.disk.left", values);
        };
    }

    @Override
    public void register(PrometheusRegistry registry) {
        gauge(registry, "free", "What can still be written to the disk of the data folder.", Disk::free);
        gauge(registry, "size", "How large the disk of the data folder is.", Disk::size);
    }

    private void gauge(PrometheusRegistry registry, String name, String help, ToLongFunction<Disk> number) {
        GaugeWithCallback.builder().name("dailypapers_data_disk_" + name).unit(Unit.BYTES).help(help).callback(gauge -> {
            try {
                gauge.call(number.applyAsLong(Disk.of(settings.data())));
            } catch (IOException e) {
                // an unknown value is left out
            }
        }).register(registry);
    }
}
