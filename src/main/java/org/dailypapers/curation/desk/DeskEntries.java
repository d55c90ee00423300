package org.dailypapers.curation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.platform.problem.NotFound;

/** Loads the entries that pages of the desk are about. */
@ApplicationScoped
public class DeskEntries {

    @Inject
    private DeskRepository desk;
    @Inject
    private ErasureRepository erasures;

    /**
     * @param key an entry
     * @return the entry
     * @throws NotFound if there is no such entry; {@code Gone} if it was erased
     */
    public DeskEntry entry(EntryKey key) {
        return desk.find(key).orElseThrow(() -> erasures.absent(key));
    }
}
