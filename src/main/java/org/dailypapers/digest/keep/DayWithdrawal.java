package org.dailypapers.digest.keep;

import org.dailypapers.digest.Act;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.KnownEntry;
import org.dailypapers.digest.Policy;
import org.dailypapers.digest.StoreRepository;

/** Withdraws a day with all its entries, or restores it. */
public final class DayWithdrawal {

    private final StoreRepository repository;
    private final Digest digest;
    private final Act act;

    public DayWithdrawal(StoreRepository repository, Digest digest, Act act) {
        this.repository = repository;
        this.digest = digest;
        this.act = act;
    }

    public void withdraw() {
        digest.withdraw(act.at());
        repository.all(digest.date()).forEach(this::withdraw);
        digest.count(0, 0);
    }

    /** Withdraws one entry, unless it is withdrawn already. */
    void withdraw(Entry entry) {
        if (entry.flag(Flag.WITHDRAWN, true)) {
            repository.keep(EntryEvent.flagged(entry, Flag.WITHDRAWN, true, act));
        }
        entry.conceal();
    }

    /** Withdraws one entry because the import that added it is undone. */
    public void takeBack(Entry entry) {
        withdraw(entry);
        entry.takeBack();
    }

    void restore() {
        Policy policy = repository.policy();
        for (Entry entry : repository.withdrawnSince(digest.date(), digest.restore())) {
            entry.flag(Flag.WITHDRAWN, false);
            repository.keep(EntryEvent.flagged(entry, Flag.WITHDRAWN, false, act));
        }
        for (KnownEntry known : repository.entries(digest.date())) {
            known.entry().publish(repository.publishable(known.entry(), policy), known.newest());
        }
        repository.count(digest);
    }
}
