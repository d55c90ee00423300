package org.dailypapers.curation.queue;

/** The entries of the queue to which a bulk action applies, and those among them that may have to be left out. */
public enum QueueReach {
    /** All entries. */
    ALL("", "1 = 0"),
    /** Entries with a proposed fix of the given check; those with a draft may have to be left out. */
    FIXABLE(" and exists (select 1 from StoredFinding x where x.entryId = c.entryId and x.check = :check and x.state = OPEN and x.fixable = true)",
            "exists (select 1 from Draft d where d.entryId = c.entryId and d.active = true)"),
    /** Entries that can be approved; those whose newest revision was made by the person who asks may have to be left out. */
    APPROVABLE(" and e.newestStatus in (MACHINE, CORRECTED)",
            "exists (select 1 from Revision r where r.entry = e and r.number = e.newestRevision and r.personId = :me)"),
    /** All entries; those claimed by other people are left out. */
    GIVABLE("", "a.until is not null and a.personId <> :me");

    private final String able;
    private final String sparing;

    QueueReach(String able, String sparing) {
        this.able = able;
        this.sparing = sparing;
    }

    /** @return an additional HQL condition, after {@link QueueFilter#where} */
    String able() {
        return able;
    }

    /** @return the HQL condition of entries that may have to be left out; {@code :me} is the person who asks */
    String sparing() {
        return sparing;
    }
}
