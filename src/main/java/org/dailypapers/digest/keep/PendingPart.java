package org.dailypapers.digest.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.platform.monitoring.Fact;
import org.dailypapers.platform.monitoring.SystemPart;

/** What an earlier version left to be merged. */
@ApplicationScoped
public class PendingPart implements SystemPart {

    @Inject
    private StoreRepository repository;

    @Override
    public String name() {
        return "pending";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public List<Fact> look() {
        long waiting = repository.countPending();
        return List.of(waiting == 0 ? Fact.good("system.pending.none") : Fact.warning("system.pending.waiting", waiting));
    }
}
