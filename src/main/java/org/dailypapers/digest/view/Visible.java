package org.dailypapers.digest.view;

/** What readers may see, as conditions in HQL. */
final class Visible {

    /**
     * Condition for an {@code Entry e} and its {@code Revision r}: the entry is published, and the revision is or was published
     * and is not sent back. If readers see approved revisions only, it must also be approved. Readers never see revisions that
     * were replaced before they were published.
     */
    static final String REVISION = "(e.publishedRevision is not null and r.publishedAt is not null and (r.status = APPROVED or r.status <> RETURNED"
            + " and " + Visible.EVERYTHING + "))";

    private static final String EVERYTHING = "not exists (select 1 from Policy policy where policy.approvedOnly = true)";

    /**
     * Condition for an {@code Entry e}: readers may see it. The policy is checked here again, because days follow it a little later,
     * and until then the published revision of the entry may be one that only the earlier policy allows.
     */
    static final String ENTRY = entry("e");

    /** How many entries of a {@code Digest d} that is not withdrawn readers may see. */
    static final String PAPERS = "case when " + EVERYTHING + " then d.paperCount else d.approvedCount end";

    /** Condition for an {@code ImportedState i} of an {@code Entry e}: a revision that readers may see has the same content. */
    static final String STATE = "exists (select 1 from Revision r where r.entry = e and r.stored = i.stored and " + REVISION + ")";

    /** Condition for a {@code Source s}: readers may see all its imported states. */
    static final String SOURCE = "not exists (select 1 from ImportedState i join i.entry e where i.source = s and not " + STATE
            + ")";

    private Visible() {
    }

    /** Returns a condition for a digest with this alias: readers may see papers of it. */
    static String day(String name) {
        return "(" + name + ".withdrawn = false and (" + name + ".approvedCount > 0 or " + name + ".paperCount > 0 and " + EVERYTHING + "))";
    }

    /** Returns {@link #ENTRY} for an entry with another alias. */
    static String entry(String name) {
        return "(" + name + ".publishedRevision is not null and (" + name + ".status = APPROVED or " + EVERYTHING + "))";
    }
}
