package org.dailypapers.curation.bulk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.platform.monitoring.Fact;
import org.dailypapers.platform.monitoring.SystemPart;
import org.dailypapers.platform.route.Routes;

/** The state of bulk actions: what is still to be done. */
@ApplicationScoped
public class BulkPart implements SystemPart {

    @Inject
    private BulkRepository repository;

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public List<Fact> look() {
        long entries = repository.countItems(Bulk.State.RUNNING, BulkItem.State.WAITING) + repository.countItems(Bulk.State.UNDOING, BulkItem.State.DONE);
        return List.of(Fact.good("system.bulk.waiting", repository.countRunning(), entries).at(Routes.PROGRESS.path()));
    }
}
