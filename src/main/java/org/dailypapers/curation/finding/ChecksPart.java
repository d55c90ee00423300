package org.dailypapers.curation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.platform.monitoring.Fact;
import org.dailypapers.platform.monitoring.MetricSource;
import org.dailypapers.platform.monitoring.SystemPart;

/** The state of this server's checks: what is waiting, and what could not be checked. */
@ApplicationScoped
public class ChecksPart implements SystemPart, MetricSource {

    private static final int HUNDRED = 100;

    @Inject
    private CheckRunner runner;
    @Inject
    private FindingRepository repository;

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<Fact> look() {
        CheckProgress progress = runner.progress();
        List<Fact> facts = new ArrayList<>();
        if (progress.trouble() != null) {
            facts.add(Fact.bad("system.checks.trouble", progress.trouble().toString()));
        }
        if (progress.failed() > 0) {
            facts.add(Fact.warning("system.checks.failed", progress.failed()));
        }
        facts.add(Fact.good("system.checks.waiting", progress.days()));
        facts.add(sweep(progress));
        facts.add(Fact.good("system.checks.checked", progress.checked()));
        return facts;
    }

    private Fact sweep(CheckProgress progress) {
        if (progress.sweeping()) {
            return Fact.good("system.checks.sweeping", HUNDRED * progress.sweptTo() / Math.max(1, repository.newest()));
        }
        return progress.swept() == null ? Fact.unknown("system.checks.unswept") : Fact.good("system.checks.swept", progress.swept());
    }

    @Override
    public void register(PrometheusRegistry registry) {
        gauge(registry, "dailypapers_checks_waiting_days", "Days that were written and wait for their checks.", CheckProgress::days);
        gauge(registry, "dailypapers_checks_sweeping", "Whether all entries are being gone through.", progress -> progress.sweeping() ? 1 : 0);
        counter(registry, "dailypapers_checks_entries", "Entries that were checked.", CheckProgress::checked);
        counter(registry, "dailypapers_checks_failed", "How often an entry could not be checked.", CheckProgress::failed);
    }

    private void gauge(PrometheusRegistry registry, String name, String help, ToDoubleFunction<CheckProgress> number) {
        GaugeWithCallback.builder().name(name).help(help).callback(gauge -> gauge.call(number.applyAsDouble(runner.progress()))).register(registry);
    }

    private void counter(PrometheusRegistry registry, String name, String help, ToDoubleFunction<CheckProgress> number) {
        CounterWithCallback.builder().name(name).help(help).callback(counter -> counter.call(number.applyAsDouble(runner.progress()))).register(registry);
    }
}
