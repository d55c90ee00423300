package org.dailypapers.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The settings of admins: what readers see, and who may approve. There is exactly one. */
@Entity
public class Policy {

    /** The identifier of the one policy. */
    public static final int ID = 1;

    @Id
    private Integer id;

    private boolean approvedOnly;

    private boolean ownApproval;

    @Version
    private Integer version;

    /** For JPA. */
    protected Policy() {
    }

    /** @return the version for optimistic locking, which increases with every change */
    public int version() {
        return version;
    }

    /** @return whether readers see approved revisions only */
    public boolean approvedOnly() {
        return approvedOnly;
    }

    /** @return whether people may approve their own corrections */
    public boolean ownApproval() {
        return ownApproval;
    }

    public void settle(boolean onlyApproved, boolean own) {
        this.approvedOnly = onlyApproved;
        this.ownApproval = own;
    }

    public boolean publishes(Status status) {
        return status == Status.APPROVED || !approvedOnly && status != Status.RETURNED;
    }
}
