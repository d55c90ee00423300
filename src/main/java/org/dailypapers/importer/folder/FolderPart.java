package org.dailypapers.importer.folder;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.monitoring.Fact;
import org.dailypapers.platform.monitoring.MetricSource;
import org.dailypapers.platform.monitoring.SystemPart;
import org.dailypapers.platform.route.Routes;

/** The watched folder: whether it can be read, when it was last scanned, and what its last import did. */
@ApplicationScoped
public class FolderPart implements SystemPart, MetricSource {

    /** If no scan has ended for this long, the file system hangs. */
    private static final Duration LONGEST_LOOK = FolderWatch.SWEEP.multipliedBy(4);

    @Inject
    private Settings settings;

    @Inject
    private FolderImport watch;

    @Inject
    private RunListRepository runs;

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<Fact> look() {
        if (settings.importFolder() == null) {
            return List.of(Fact.good("system.folder.none"));
        }
        List<Fact> facts = new ArrayList<>();
        String folder = settings.importFolder().toString();
        FolderLook look = watch.look();
        Throwable trouble = watch.trouble();
        facts.add(seen(folder, look));
        if (trouble != null && look != null && look.problem() == null) {
            facts.add(Fact.bad("system.folder.trouble", trouble.toString()));
        }
        facts.add(runs.lastOfFolder().map(FolderPart::last).orElseGet(() -> Fact.unknown("system.folder.run.none")));
        return facts;
    }

    /** The folder is not scanned while files are being imported. */
    private static Fact seen(String folder, FolderLook look) {
        if (look == null) {
            return Fact.unknown("system.folder.unseen", folder);
        }
        if (look.problem() != null) {
            return Fact.bad("system.folder.unreadable", folder, look.at(), look.problem());
        }
        Duration since = Duration.between(look.at(), Instant.now());
        return since.compareTo(LONGEST_LOOK) > 0 ? Fact.warning("system.folder.silent", folder, look.at(), since)
                : Fact.good("system.folder.seen", folder, look.at(), look.took(), look.files());
    }

    private static Fact last(RunRow run) {
        Object[] values = {Long.toString(run.id()), run.startedAt(), run.duration(), run.files(), run.imported(), run.failed()};
        return (run.failed() > 0 || run.state() == ImportRun.State.FAILED ? Fact.warning("system.folder.run.failed", values)
                : Fact.good("system.folder.run", values)).at(Routes.IMPORT_RUN.path(run.id()));
    }

    @Override
    public void register(PrometheusRegistry registry) {
        GaugeWithCallback.builder().name("dailypapers_import_folder_readable").help("Whether the last look into the watched folder could read it.")
                .callback(gauge -> {
                    FolderLook look = watch.look();
                    if (look != null) {
                        gauge.call(look.problem() == null ? 1 : 0);
                    }
                }).register(registry);
        GaugeWithCallback.builder().name("dailypapers_import_folder_last_look_timestamp_seconds").help("When the last look into the watched folder ended.")
                .callback(gauge -> {
                    FolderLook look = watch.look();
                    if (look != null) {
                        gauge.call(look.at().toEpochMilli() / 1e3);
                    }
                }).register(registry);
    }
}
