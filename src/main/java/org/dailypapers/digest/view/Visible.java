package org.dailypapers.digest.view;

/** What readers may see, as conditions in HQL. */
final class Visible {

    /**
     * Of an {@code Entry e} and a {@code Revision r} of it: the entry is published, and the revision once was, and it is not
     * sent back and, where readers see approved revisions only, approved. What was saved and replaced while the entry was
     * hidden, or before anything of it was approved, stays at the desk.
     */
    static final String REVISION = "(e.publishedRevision is not null and r.publishedAt is not null and (r.status = APPROVED or r.status <> RETURNED"
            + " and " + Visible.EVERYTHING + "))";

    private static final String EVERYTHING = "not exists (select 1 from Policy policy where policy.approvedOnly = true)";

    /**
     * Of an {@code Entry e}: readers may see it. What is published of an entry follows the policy; where an entry was written by
     * a transaction that knew of an earlier one, it is the policy that counts.
     */
    static final String ENTRY = entry("e");

    /** Of an {@code ImportedState i} of an {@code Entry e}: a revision that readers may see says the same. */
    static final String STATE = "exists (select 1 from Revision r where r.entry = e and r.stored = i.stored and " + REVISION + ")";

    /** Of a {@code Source s}: readers may see every entry as it stands there. */
    static final String SOURCE = "not exists (select 1 from ImportedState i join i.entry e where i.source = s and not " + STATE
            + ")";

    private Visible() {
    }

    /** {@link #ENTRY} of an entry of another name in the statement. */
    static String entry(String name) {
        return "(" + name + ".publishedRevision is not null and (" + name + ".status = APPROVED or " + EVERYTHING + "))";
    }
}
