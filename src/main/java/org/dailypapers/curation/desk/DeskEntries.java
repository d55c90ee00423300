package org.dailypapers.curation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.platform.problem.NotFound;

/** Loads the entries that pages of the desk are about. */
@ApplicationScoped
public class DeskEntries {

    @Inject
    private DeskRepository desk;
    @Inject
    private AbsenceRepository absences;

    /**
     * @param key an entry
     * @return the entry as it stands; where its identifier was corrected since, it has another key
     * @throws NotFound if there is none; it says so where it was erased
     */
    public DeskEntry entry(EntryKey key) {
        return desk.find(key).or(() -> absences.moved(key).flatMap(desk::find)).orElseThrow(() -> absences.entry(key, Audience.DESK));
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the paper's entries, the newest first
     * @throws NotFound if there are none; it says so where one was erased
     */
    public List<DeskRow> paper(String arxivId) {
        List<DeskRow> rows = desk.paper(arxivId);
        if (rows.isEmpty()) {
            throw absences.paper(arxivId);
        }
        return rows;
    }
}
