package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts what readers see in all, without reading texts. Each method is one statement. */
@ApplicationScoped
public class TotalsRepository {

    private static final String DAY = Visible.day("d");
    private static final String ENTRIES = "(select count(*) from Entry e where " + Visible.ENTRY;
    private static final String CORRECTIONS = "(select count(*) from Revision r join r.entry e where r.personId is not null and r.number > 1"
            + " and not exists (select 1 from ImportedState i where i.entry = e and i.stored = r.stored) and " + Visible.REVISION + ")";

    @PersistenceContext
    private EntityManager entities;

    /** @return how much readers see */
    public Totals totals() {
        return entities.createQuery("select new org.dailypapers.digest.view.Totals((select count(*) from Digest d where " + DAY + "), "
                + ENTRIES + "), " + ENTRIES + " and e.status = CORRECTED), " + ENTRIES + " and e.status = APPROVED), " + CORRECTIONS + ")",
                Totals.class).getSingleResult();
    }

    /**
     * @param most the maximum number of rows
     * @return the distinct attributions of the newest sources of days with papers, those of the most days first
     */
    public List<SourceDays> sources(int most) {
        return entities.createQuery("select new org.dailypapers.digest.view.SourceDays(s.attribution.author, s.attribution.address,"
                + " s.attribution.licence, count(*)) from Digest d join d.source s where " + DAY + " group by s.attribution.author,"
                + " s.attribution.address, s.attribution.licence order by count(*) desc, max(d.date) desc", SourceDays.class)
                .setMaxResults(most).getResultList();
    }
}
