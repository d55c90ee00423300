package org.dailypapers.curation.queue;

/** To which entries of the queue something can be done, and which of them may have to stay as they are. */
public enum QueueReach {
    /** All of them. */
    ALL("", "1 = 0"),
    /** Those with a proposed fix of the check that is asked for; spared may be those of which there is a draft. */
    FIXABLE(" and exists (select 1 from StoredFinding x where x.entryId = c.entryId and x.check = :check and x.state = OPEN and x.fixable = true)",
            "exists (select 1 from Draft d where d.entryId = c.entryId and d.active = true)"),
    /** Those that may be approved; spared may be those whose newest revision is by who asks. */
    APPROVABLE(" and e.newestStatus in (MACHINE, CORRECTED)",
            "exists (select 1 from Revision r where r.entry = e and r.number = e.newestRevision and r.personId = :me)"),
    /** All of them; spared are those that somebody else than who asks has taken. */
    GIVABLE("", "a.until is not null and a.personId <> :me");

    private final String able;
    private final String sparing;

    QueueReach(String able, String sparing) {
        this.able = able;
        this.sparing = sparing;
    }

    /** @return a further condition in HQL, after {@link QueueFilter#where} */
    String able() {
        return able;
    }

    /** @return the condition of those that may have to stay as they are; {@code :me} is who asks */
    String sparing() {
        return sparing;
    }
}
